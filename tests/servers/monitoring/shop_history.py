# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Six hours of a shop in which a release makes things worse: OpenMetrics text for `promtool tsdb create-blocks-from`.

The same arguments give the same bytes. Two instances of version 1.4.0 (track `stable`) run all the time; a canary of 1.5.0
runs from the release, three hours after the start, to its rollback an hour later. Meanwhile its errors rise from 0.2 % to 6 %
and its median latency from 45 to 180 ms. `queue_depth` has a minute of NaN half an hour after the start.
"""
import argparse
import math
import sys

START = 1767225600  # 2026-01-01T00:00:00Z
STEP = 15
BOUNDS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, math.inf)
CODES = ("200", "404", "500", "503")
SIGMA = 0.6  # of the logarithm of a latency


class Random:
    """Knuth's 64-bit linear congruential generator: the same on every machine and in every Python."""

    def __init__(self, seed):
        self.state = (seed * 2862933555777941757 + 3037000493) % 2**64

    def uniform(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 11) / float(1 << 53)

    def normal(self):
        return math.sqrt(-2 * math.log(max(self.uniform(), 1e-300))) * math.cos(2 * math.pi * self.uniform())


def share_below(bound, median):
    """Of a lognormal latency."""
    if bound == math.inf:
        return 1.0
    return 0.5 * (1 + math.erf((math.log(bound) - math.log(median)) / SIGMA / math.sqrt(2)))


class Instance:
    """One running program: what it has counted, sample by sample."""

    def __init__(self, address, track, version, begin, end):
        self.labels = f'instance="{address}",job="shop",track="{track}",version="{version}"'
        self.is_canary = track == "canary"
        self.begin, self.end = begin, end
        self.requests, self.latencies, self.queue = [], [], []

    def times(self):
        return range(self.begin, self.end + 1, STEP)

    def run(self, random, start, is_bad):
        counts = dict.fromkeys(CODES, 0)
        buckets = [0] * len(BOUNDS)
        total = 0.0
        for time in self.times():
            bad = is_bad(self, time)
            error_share, median = (0.060, 0.180) if bad else (0.002, 0.045)
            of_day = 1 + 0.25 * math.sin(2 * math.pi * (time % 86400) / 86400)
            expected = 40 * of_day * STEP * (0.5 if self.is_canary else 1.0)
            served = max(0, round(expected + math.sqrt(expected) * random.normal()))
            errors = min(served, round(served * error_share + math.sqrt(served * error_share) * random.normal()))
            errors = max(0, errors)
            missing = round(served * 0.01)
            counts["500"] += (errors + 1) // 2
            counts["503"] += errors // 2
            counts["404"] += missing
            counts["200"] += max(0, served - errors - missing)
            for index, bound in enumerate(BOUNDS):
                buckets[index] += served if bound == math.inf else round(served * share_below(bound, median))
            for index in range(1, len(buckets)):
                buckets[index] = max(buckets[index], buckets[index - 1])
            total += served * math.exp(math.log(median) + SIGMA * SIGMA / 2)
            self.requests.append((time, dict(counts)))
            self.latencies.append((time, list(buckets), round(total, 6)))
            if not self.is_canary:
                depth = 5 + 2 * random.normal()
                is_gap = start + 1800 <= time < start + 1860
                self.queue.append((time, "NaN" if is_gap else f"{depth:.3f}"))


def history(start, minutes, release, recovery, seed):
    """The instances, run to the end."""
    end, begins_bad, ends_bad = start + minutes * 60, start + release * 60, start + recovery * 60
    instances = [Instance("10.0.0.1:8080", "stable", "1.4.0", start, end),
                 Instance("10.0.0.2:8080", "stable", "1.4.0", start, end),
                 Instance("10.0.0.9:8080", "canary", "1.5.0", begins_bad, min(ends_bad, end))]
    random = Random(seed)
    for instance in instances:
        instance.run(random, start, lambda each, time: each.is_canary and begins_bad <= time < ends_bad)
    return instances


def write(instances, out):
    out("# HELP http_requests Requests served.\n# TYPE http_requests counter\n")
    for each in instances:
        for code in CODES:
            for time, counts in each.requests:
                out(f'http_requests_total{{code="{code}",{each.labels}}} {counts[code]} {time}\n')
    out("# HELP http_request_duration_seconds Latency.\n# TYPE http_request_duration_seconds histogram\n")
    for each in instances:
        for time, buckets, total in each.latencies:
            for bound, count in zip(BOUNDS, buckets):
                name = "+Inf" if bound == math.inf else repr(bound)
                out(f'http_request_duration_seconds_bucket{{le="{name}",{each.labels}}} {count} {time}\n')
            out(f"http_request_duration_seconds_sum{{{each.labels}}} {total} {time}\n")
            out(f"http_request_duration_seconds_count{{{each.labels}}} {buckets[-1]} {time}\n")
    out("# HELP process_start_time_seconds Start.\n# TYPE process_start_time_seconds gauge\n")
    for each in instances:
        for time in each.times():
            out(f"process_start_time_seconds{{{each.labels}}} {each.begin - 5} {time}\n")
    out("# HELP queue_depth Jobs waiting.\n# TYPE queue_depth gauge\n")
    for each in instances:
        for time, depth in each.queue:
            out(f"queue_depth{{{each.labels}}} {depth} {time}\n")
    out("# HELP build Build.\n# TYPE build info\n")
    for each in instances:
        for time in each.times():
            out(f"build_info{{{each.labels}}} 1 {time}\n")
    out("# EOF\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--start", type=int, default=START, help="seconds since 1970")
    parser.add_argument("--minutes", type=int, default=360)
    parser.add_argument("--release", type=int, default=180, help="minutes after the start")
    parser.add_argument("--recovery", type=int, default=240, help="minutes after the start")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    write(history(options.start, options.minutes, options.release, options.recovery, options.seed), sys.stdout.write)


if __name__ == "__main__":
    main()
