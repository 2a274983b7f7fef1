// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// Takes part where the tests of a folder are one program (SLIPWAY_TESTS_TOGETHER): QTEST_MAIN and its kin then define no
/// main() but enter the test under the name of its file, and the program runs the one that it is called by.
namespace slipway::test {

/// What main() of a test alone would be.
using TestMain = int (*)(int argc, char *argv[]);

/// Enters a test before main(). @param file its source, whose name without folder and ending is the test's
/// @return always true
bool enterTest(const char *file, TestMain run);

} // namespace slipway::test

#undef QTEST_MAIN_WRAPPER
#define QTEST_MAIN_WRAPPER(TestObject, ...)                                                                            \
    namespace {                                                                                                        \
    [[maybe_unused]] const bool entered##TestObject = slipway::test::enterTest(__FILE__, [](int argc, char *argv[]) {  \
        QTest::Internal::callInitMain<TestObject>();                                                                   \
        __VA_ARGS__                                                                                                    \
        TestObject test;                                                                                               \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    });                                                                                                                \
    }
