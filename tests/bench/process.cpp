// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/process.h"

#include <QByteArrayList>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <numeric>
#include <random>

namespace slipway::bench {
namespace {

constexpr unsigned kLongest = 120; // s

struct Once {
    double milliseconds = 0;
    double megabytes = 0;
};

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::ranges::nth_element(values, middle);
    return *middle;
}

Once runOnce(const QStringList &program)
{
    QByteArrayList words;
    for (const QString &word : program)
        words.append(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        alarm(kLongest); // outlives execv: a program that waits for somebody's click ends with a signal
        execv(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage used{};
    if (child < 0 || wait4(child, &status, 0, &used) < 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("%s failed with status %d", arguments[0], status);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return {milliseconds(used.ru_utime) + milliseconds(used.ru_stime), static_cast<double>(used.ru_maxrss) / 1024};
}

} // namespace

std::vector<ProcessCost> runInTurn(const std::vector<QStringList> &programs, int rounds)
{
    std::vector<std::vector<double>> times(programs.size());
    std::vector<std::vector<double>> peaks(programs.size());
    for (const QStringList &program : programs)
        (void)runOnce(program);
    std::vector<std::size_t> order(programs.size());
    std::ranges::iota(order, 0UZ);
    std::minstd_rand random; // the same orders each time
    for (int round = 0; round < rounds; ++round) {
        std::ranges::shuffle(order, random);
        for (const std::size_t i : order) {
            const Once once = runOnce(programs[i]);
            times[i].push_back(once.milliseconds);
            peaks[i].push_back(once.megabytes);
        }
    }
    std::vector<ProcessCost> costs;
    for (std::size_t i = 0; i < programs.size(); ++i)
        costs.push_back({std::ranges::min(times[i]), medianOf(times[i]), medianOf(peaks[i])});
    return costs;
}

} // namespace slipway::bench
