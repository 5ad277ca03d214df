"""The same near-hash queries as `sterna bench media`, answered by Debian's python3-faiss (apt-get install -y python3-faiss).

IndexBinaryMultiHash(256, 16, 16) with nflip = 1 is exact up to 31 bits and is the index class that Meta's Hasher-Matcher-Actioner uses
(facebook/ThreatExchange, python-threatexchange, signal_type/pdq, read 2026-11-21). range_search is strict, so that 32 means "up to 31".
One query at a time, one thread, CPU time of the process.

Usage: near_faiss.py CODES QUERIES CLUSTERED THRESHOLD. Files of raw 32-byte codes. Prints one JSON object.
"""
import json
import os
import resource
import sys
import time

import faiss
import numpy as np

CODE = 32
PIECE = 500_000
# Queries asked before the clock starts.
WARM = 50


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def build(path: str) -> faiss.IndexBinaryMultiHash:
    index = faiss.IndexBinaryMultiHash(256, 16, 16)
    index.nflip = 1
    with open(path, "rb") as codes:
        while piece := codes.read(PIECE * CODE):
            index.add(np.frombuffer(piece, dtype=np.uint8).reshape(-1, CODE))
    return index


def ask(index, queries, threshold: int):
    """CPU milliseconds of each query, and the ids found."""
    spent, found = [], []
    for query in queries:
        started = time.process_time()
        _, _, ids = index.range_search(query.reshape(1, CODE), threshold + 1)
        spent.append((time.process_time() - started) * 1000)
        found.append(ids)
    return spent, found


def different(path: str, found) -> int:
    """How many different codes were found, summed over the queries: the index keeps equal codes apart."""
    total = 0
    with open(path, "rb") as codes:
        for ids in found:
            total += len({os.pread(codes.fileno(), CODE, int(i) * CODE) for i in ids})
    return total


def main() -> None:
    codes, queries_path, clustered_path, threshold = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
    faiss.omp_set_num_threads(1)
    started = time.process_time()
    index = build(codes)
    build_seconds = time.process_time() - started
    queries = np.fromfile(queries_path, dtype=np.uint8).reshape(-1, CODE)
    clustered = np.fromfile(clustered_path, dtype=np.uint8).reshape(-1, CODE)
    ask(index, queries[:WARM], threshold)
    spent, found = ask(index, queries, threshold)
    near_spent, near_found = ask(index, clustered, threshold)
    print(json.dumps({
        "version": faiss.__version__,
        "codes": index.ntotal,
        "buildCpuSeconds": build_seconds,
        "cpuMs": sum(spent) / max(1, len(spent)),
        "clusteredCpuMs": sum(near_spent) / max(1, len(near_spent)),
        "peakMegabytes": megabytes(),
        "found": different(codes, found),
        "clusteredFound": different(codes, near_found),
    }))


main()
