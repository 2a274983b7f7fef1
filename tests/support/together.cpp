// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/together.h"

#include <cstdio>
#include <filesystem>
#include <map>
#include <string>

namespace slipway::test {

namespace {

std::map<std::string, TestMain> &enteredTests()
{
    static std::map<std::string, TestMain> tests;
    return tests;
}

} // namespace

bool enterTest(const char *file, TestMain run)
{
    enteredTests()[std::filesystem::path(file).stem().string()] = run;
    return true;
}

} // namespace slipway::test

int main(int argc, char *argv[])
{
    const auto &tests = slipway::test::enteredTests();
    if (const auto called = tests.find(std::filesystem::path(argv[0]).filename().string()); called != tests.end())
        return called->second(argc, argv);
    std::fprintf(stderr, "%s is to be called by the name of one of its tests:\n", argv[0]);
    for (const auto &[name, run] : tests)
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}
