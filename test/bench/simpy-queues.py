"""One run of a textbook queue in SimPy with its waits summed: prints seconds of the run alone, and customers served.

Arguments: servers, stations in a row, classes, arrivals a minute, minutes, seed.
"""
import random
import sys
import time

import simpy

servers, stations, classes = int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
rate, minutes, seed = float(sys.argv[4]), float(sys.argv[5]), int(sys.argv[6])
draw = random.Random(seed)
env = simpy.Environment()
kind = simpy.PriorityResource if classes > 1 else simpy.Resource
rooms = [kind(env, capacity=servers) for _ in range(stations)]
count = [0]
waits = [0.0]


def customer(priority):
    for room in rooms:
        came = env.now
        with (room.request(priority=priority) if classes > 1 else room.request()) as request:
            yield request
            waits[0] += env.now - came
            yield env.timeout(draw.expovariate(1.0))
    count[0] += 1


def source(priority):
    while True:
        yield env.timeout(draw.expovariate(rate / classes))
        env.process(customer(priority))


for each in range(classes):
    env.process(source(each))
start = time.perf_counter()
env.run(until=minutes)
print(time.perf_counter() - start, count[0])
