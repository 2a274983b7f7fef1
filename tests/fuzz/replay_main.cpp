// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <random>
#include <vector>

/// Runs a target over a folder of kept files and over mutations of them that are the same each time.
/// usage: PROGRAM FOLDER [MUTATIONS]
namespace {

using Random = std::minstd_rand;

std::vector<QByteArray> filesIn(const QString &folder)
{
    std::vector<QByteArray> files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.push_back(file.readAll());
    }
    return files;
}

qsizetype below(Random &random, qsizetype limit)
{
    return limit <= 0 ? 0 : static_cast<qsizetype>(random() % static_cast<unsigned>(limit));
}

/// Characters that mean something in one of the formats.
char special(Random &random)
{
    static constexpr char kCharacters[] = "\n\r\t :;,-*[]{}()<>\"'\\`#&!|%@=/.0123456789TZx\xC3\xA4\xFF\0";
    return kCharacters[below(random, sizeof kCharacters - 1)];
}

void mutate(QByteArray &bytes, const std::vector<QByteArray> &files, Random &random)
{
    const qsizetype at = below(random, bytes.size() + 1);
    const qsizetype length = below(random, std::min<qsizetype>(64, bytes.size() - at) + 1);
    switch (random() % 6) {
    case 0: bytes.remove(at, length); return;
    case 1: bytes.insert(at, bytes.sliced(at, length)); return;
    case 2: bytes.insert(at, special(random)); return;
    case 3: bytes.insert(at, QByteArray(1 + below(random, 200), special(random))); return;
    case 4: {
        const QByteArray &other = files[static_cast<std::size_t>(below(random, std::ssize(files)))];
        const qsizetype from = below(random, other.size());
        bytes.insert(at, other.sliced(from, below(random, std::min<qsizetype>(400, other.size() - from) + 1)));
        return;
    }
    default:
        if (at < bytes.size())
            bytes[at] = special(random);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const std::vector<QByteArray> files =
        argc > 1 ? filesIn(QString::fromLocal8Bit(argv[1])) : std::vector<QByteArray>();
    if (files.empty()) {
        std::fprintf(stderr, "usage: %s FOLDER [MUTATIONS]: the folder must hold files\n", argv[0]);
        return 2;
    }
    for (const QByteArray &file : files)
        slipway::fuzz::runOne(file);
    const int mutations = argc > 2 ? QByteArray(argv[2]).toInt() : 1000;
    Random random(20260727);
    for (int i = 0; i < mutations; ++i) {
        QByteArray bytes = files[static_cast<std::size_t>(i) % files.size()].first(
            std::min<qsizetype>(8192, files[static_cast<std::size_t>(i) % files.size()].size()));
        for (int changes = 1 + static_cast<int>(random() % 4); changes > 0; --changes)
            mutate(bytes, files, random);
        slipway::fuzz::runOne(bytes);
    }
    std::printf("%zu files, %d mutations\n", files.size(), mutations);
    return 0;
}
