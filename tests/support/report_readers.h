// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <utility>

namespace slipway::test {

/// What people read reports with: a real browser without a display, and a real reader of PDF. Neither missing is put up with.
class ReportReaders
{
public:
    /// For what a test needs beside its reports.
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// What a headless Chromium makes of an address. @return standard output and error
    [[nodiscard]] std::pair<QString, QString> browse(const QStringList &options, const QString &address) const
    {
        QProcess browser;
        browser.start(QStringLiteral("chromium"),
                      QStringList{QStringLiteral("--headless=new"), QStringLiteral("--no-sandbox"),
                                  QStringLiteral("--disable-gpu"), QStringLiteral("--disable-dev-shm-usage"),
                                  QStringLiteral("--no-first-run"),
                                  QStringLiteral("--user-data-dir=") + m_folder.filePath(QStringLiteral("profile")),
                                  QStringLiteral("--enable-logging=stderr"), QStringLiteral("--log-level=0"),
                                  QStringLiteral("--disable-background-networking"),
                                  QStringLiteral("--disable-component-update"),
                                  QStringLiteral("--virtual-time-budget=5000")}
                          + options + QStringList{address});
        if (!browser.waitForFinished(90'000))
            qFatal("chromium does not end; it is in packaging/dependencies.sh test");
        return {QString::fromUtf8(browser.readAllStandardOutput()), QString::fromUtf8(browser.readAllStandardError())};
    }

    /// Standard output of a program that must succeed, as `pdftotext`.
    [[nodiscard]] QString ranWith(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("%s failed: %s; it is in packaging/dependencies.sh test", qPrintable(program),
                   process.readAllStandardError().constData());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    /// The address of a copy of a page with a script of the test that runs after the page's own; the policy of the copy allows
    /// it by its hash.
    [[nodiscard]] QString withScript(const QString &html, const QString &script) const
    {
        QFile file(html);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no page %s", qPrintable(html));
        QString page = QString::fromUtf8(file.readAll());
        const QByteArray hash = QCryptographicHash::hash(script.toUtf8(), QCryptographicHash::Sha256).toBase64();
        const QString allowed = QStringLiteral("'sha256-%1' ").arg(QString::fromLatin1(hash));
        page.replace(QStringLiteral("script-src "), QStringLiteral("script-src ") + allowed);
        page.replace(QStringLiteral("</body>"),
                     QStringLiteral("<script>") + script + QStringLiteral("</script></body>"));
        const QString name = path(QStringLiteral("asked.html"));
        QFile asked(name);
        if (!asked.open(QIODevice::WriteOnly) || asked.write(page.toUtf8()) < 0)
            qFatal("no page %s", qPrintable(name));
        return QStringLiteral("file://") + name;
    }

    /// What a script makes of a page: the title it sets. @return the title, and the lines that the console shows
    [[nodiscard]] std::pair<QString, QStringList> asked(const QString &html, const QString &script) const
    {
        const auto [dom, log] = browse({QStringLiteral("--dump-dom")}, withScript(html, script));
        const QString title = dom.section(QStringLiteral("<title>"), 1, 1).section(QStringLiteral("</title>"), 0, 0);
        return {title, consoleOf(log)};
    }
    [[nodiscard]] static QStringList consoleOf(const QString &log)
    {
        return log.split(u'\n').filter(QStringLiteral("CONSOLE"));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace slipway::test
