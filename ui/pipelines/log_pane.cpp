// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/log_pane.h"

#include "core/base/tr.h"
#include "ui/widgets/log_view/log_view.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace slipway::ui::pipelines {

using namespace Qt::StringLiterals;
using service::PartView;

namespace {

std::chrono::milliseconds timeOf(const PartView &part)
{
    return part.startedAt && part.finishedAt ? *part.finishedAt - *part.startedAt : std::chrono::milliseconds(0);
}

/// The first of those that took longest.
const PartView *longestPart(const std::vector<PartView> &parts)
{
    const PartView *longest = nullptr;
    const auto weigh = [&longest](const PartView *each) {
        if (each && (!longest || timeOf(*each) > timeOf(*longest)))
            longest = each;
    };
    for (const PartView &each : parts) {
        weigh(longestPart(each.parts));
        if (each.hasLog && each.parts.empty())
            weigh(&each);
    }
    return longest;
}

const PartView *firstPart(const std::vector<PartView> &parts, const std::function<bool(const PartView &)> &fits)
{
    for (const PartView &each : parts) {
        if (const PartView *inside = firstPart(each.parts, fits))
            return inside;
        if (each.hasLog && fits(each))
            return &each;
    }
    return nullptr;
}

} // namespace

QString tellingPart(const std::vector<PartView> &parts)
{
    const auto failed = [](const PartView &part) {
        return part.state == RunState::Done && part.result == RunResult::Failure;
    };
    const auto runs = [](const PartView &part) { return part.state == RunState::Running; };
    const auto any = [](const PartView &) { return true; };
    const bool isOverAll = std::ranges::all_of(parts, [](const PartView &part) { return isOver(part.state); });
    const PartView *found = firstPart(parts, failed);
    if (!found)
        found = isOverAll ? longestPart(parts) : firstPart(parts, runs);
    if (!found)
        found = firstPart(parts, any);
    return found ? found->id : QString();
}

LogPane::LogPane(PipelinesViewModel &model, QWidget *parent) : QWidget(parent), m_model(model), m_log(new LogView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_log);
    connect(m_log, &LogView::told, this, &LogPane::told);
    connect(&m_model, &PipelinesViewModel::runChosen, this, &LogPane::runChosen);
    connect(&m_model.source(), &PipelinesSource::logChanged, this, [this](CiRunId run, const QString &part) {
        if (!m_model.ours() || m_model.ours()->id != run || part != m_part)
            return;
        m_isStale = true;
        read();
    });
    runChosen();
}

void LogPane::runChosen()
{
    m_part = m_model.run() ? tellingPart(m_model.run()->parts) : QString();
    m_isStale = true;
    read();
}

void LogPane::showPart(const QString &part)
{
    m_part = part;
    m_isStale = true;
    read();
}

void LogPane::setShown(bool isShown)
{
    m_isShown = isShown;
    read();
}

void LogPane::read()
{
    if (!m_isShown || !m_isStale)
        return;
    m_isStale = false;
    if (!m_model.ours()) {
        m_path.clear();
        return m_log->showMessage(m_model.run() ? tr("Follow the run to read its log here.") : QString());
    }
    m_model.source()
        .log(m_model.ours()->id, m_part)
        .then(this, [this, run = m_model.ours()->id, part = m_part](Result<service::LogFile> file) {
            if (!m_model.ours() || m_model.ours()->id != run || m_part != part)
                return;
            if (file)
                return showFile(*file);
            m_path.clear();
            m_log->showMessage(file.error().sentence);
        });
}

void LogPane::showFile(const service::LogFile &file)
{
    if (file.path.isEmpty()) {
        m_path.clear();
        return m_log->showMessage(file.notYet.isEmpty() ? tr("There is no log yet.") : file.notYet);
    }
    m_log->setLive(!file.isComplete);
    if (file.path == m_path)
        return m_log->refresh();
    m_path = file.path;
    static const QRegularExpression unfit(u"[^\\w.-]+"_s);
    QStringList parts{m_model.jobName()};
    if (m_model.run())
        parts += m_model.run()->number;
    parts += m_part;
    parts.removeAll(QString());
    m_log->setSuggestedName(parts.join(u'-').replace(unfit, u"-"_s) + u".log"_s);
    // What is wrong with the file is said by the view itself.
    (void)m_log->openLog(m_path);
}

} // namespace slipway::ui::pipelines
