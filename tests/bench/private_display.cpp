// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/private_display.h"

#include <QStringList>

#include <sys/prctl.h>
#include <csignal>

using namespace Qt::StringLiterals;

namespace slipway::bench {

Variable::Variable(const char *name)
    : m_name(name),
      m_before(qEnvironmentVariableIsSet(name) ? std::optional(qgetenv(name)) : std::nullopt)
{}

Variable::Variable(const char *name, const QByteArray &value) : Variable(name)
{
    set(value);
}

Variable::~Variable()
{
    if (m_before)
        qputenv(m_name, *m_before);
    else
        qunsetenv(m_name);
}

PrivateDisplay::PrivateDisplay()
{
    m_server.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1920x1080x24"_s, u"-nolisten"_s,
                               u"tcp"_s, u"-noreset"_s});
    while (!m_server.canReadLine())
        if (!m_server.waitForReadyRead())
            qFatal("Xvfb does not start, and figures of starts need it: %s. %s", qPrintable(m_server.errorString()),
                   m_server.readAllStandardError().constData());
    m_display.set(':' + m_server.readLine().trimmed());
}

PrivateDisplay::~PrivateDisplay()
{
    m_server.terminate();
    m_server.waitForFinished();
}

} // namespace slipway::bench
