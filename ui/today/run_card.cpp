// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/run_card.h"

#include "ui/today/card_rows.h"
#include "ui/widgets/pipelines/pipelines_source.h"
#include "ui/widgets/pipelines/run_words.h"
#include "ui/widgets/words.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// "64 %, about 7 min left"
QString farText(const CiRun &run, double share, Instant now)
{
    const auto passed = std::chrono::duration_cast<std::chrono::seconds>(now - *run.startedAt).count();
    const auto minutes = std::max<qint64>(1, (run.estimatedSeconds - passed + 59) / 60);
    if (passed >= run.estimatedSeconds)
        return RunCardView::tr("longer than usual");
    return RunCardView::tr("%1, about %2 min left").arg(words::percent(share)).arg(minutes);
}

} // namespace

RunCardView::RunCardView(QWidget *parent) : PlaceCard(parent)
{
    setObjectName(u"runCard"_s);
}

void RunCardView::show(const CiRun &run, PipelinesSource &source)
{
    const bool isDeployment = run.purpose == RunPurpose::Deploy || run.purpose == RunPurpose::Rollback;
    setSign(runwords::glyphOf(run.state, run.result, run.purpose));
    const QString job = (run.jobName.isEmpty() ? run.job : run.jobName) + u' ' + runwords::number(run);
    const QString release = run.release ? source.releaseTitle(*run.release) : QString();
    const bool hasPlace = isDeployment && run.environment && !release.isEmpty();
    setTitle(hasPlace ? tr("%1 › %2", "release › environment").arg(release, source.environmentName(*run.environment))
                      : job);
    QStringList second{hasPlace ? job : release, run.ref};
    if (run.state != RunState::Running)
        second += run.message.isEmpty() ? runwords::word(run.state, run.result) : run.message;
    second.removeAll(QString());
    setSubtitle(second.join(u" · "_s));
    const Instant begin = run.startedAt.value_or(run.requestedAt);
    setDate(words::age(begin, source.now()), words::exact(begin, source.zone()), Urgency::Later);
    const auto share = runwords::share(run, source.now());
    int at = 0;
    if (auto *row = rowAt(*rows(), at, m_progress, share.has_value()))
        row->setProgress(*share, isDeployment ? Family::Amber : Family::Blue, farText(run, *share, source.now()));
}

} // namespace slipway::ui
