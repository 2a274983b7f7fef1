// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/run_notifier.h"

#include "ui/widgets/logo.h"
#include "ui/widgets/pipelines/pipelines_source.h"
#include "ui/widgets/pipelines/run_words.h"
#include "ui/widgets/preferences.h"

#include <QSystemTrayIcon>

namespace slipway::ui {

RunNotifier::RunNotifier(PipelinesSource &source, std::function<bool()> isLookedAt, Show show, QObject *parent)
    : QObject(parent),
      m_source(source),
      m_isLookedAt(std::move(isLookedAt)),
      m_show(std::move(show))
{
    if (!m_show)
        m_show = [this](const QString &title, const QString &text) { showOnDesktop(title, text); };
    connect(&source, &PipelinesSource::runNeedsAttention, this, &RunNotifier::tell);
}

void RunNotifier::tell(const CiRun &run)
{
    const Preferences wanted = Preferences::load();
    const bool isWanted = runwords::needsPerson(run.state) ? wanted.tellsRunNeedsMe : wanted.tellsRunEnded;
    if (!isWanted || m_isLookedAt())
        return;
    m_opened = [this, id = run.id] { Q_EMIT runRequested(id); };
    const QString job = run.jobName.isEmpty() ? run.job : run.jobName;
    const QString title = tr("%1: %2", "job: how it stands")
                              .arg(job + u' ' + runwords::number(run), runwords::word(run.state, run.result));
    QStringList lines;
    if (run.release)
        lines += m_source.releaseTitle(*run.release);
    if (!run.message.isEmpty())
        lines += run.message.section(u'\n', 0, 0);
    m_show(title, lines.join(u'\n'));
}

void RunNotifier::announce(const QString &title, const QString &text, std::function<void()> opened)
{
    m_opened = std::move(opened);
    m_show(title, text);
}

void RunNotifier::showOnDesktop(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(logoIcon(), this);
        const auto open = [this] {
            m_icon->hide();
            if (m_opened)
                m_opened();
        };
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, open);
        connect(m_icon, &QSystemTrayIcon::activated, this, open);
    }
    m_icon->setToolTip(title);
    m_icon->show();
    m_icon->showMessage(title, text, logoIcon());
}

} // namespace slipway::ui
