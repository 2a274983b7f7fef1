// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/criteria/rollback_bar.h"

#include "ui/release/parts/job_start.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"
#include "ui/release/pipelines/record_sheet.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/criteria/analysis_source.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/pipelines/pipelines_source.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// The newest course that still runs and watches a deployment; null: none.
const service::AnalysisView *bakingOf(const service::ReleaseAnalyses &page)
{
    for (const service::AnalysisView &each : page.courses)
        if (each.asked.needsDeployment() && !isFinal(each.course.state))
            return &each;
    return nullptr;
}

} // namespace

RollbackBar::RollbackBar(ReleaseDesk &desk, PipelinesSource *pipelines, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_pipelines(pipelines),
      m_mark(new GlyphLabel(Glyph::Warning, 16)),
      m_text(new Label),
      m_show(makeButton(tr("Show the measurements"), ButtonLook::Plain, this)),
      m_rollBack(makeButton(tr("Roll back…"), ButtonLook::Danger, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_mark);
    m_text->setObjectName(u"rollbackReasons"_s);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    m_show->setObjectName(u"showMeasurements"_s);
    m_rollBack->setObjectName(u"rollBackNow"_s);
    row->addWidget(m_show);
    row->addWidget(m_rollBack);
    connect(m_show, &QPushButton::clicked, this, [this] { m_desk.goTo(u"criteria"_s, m_about); });
    connect(m_rollBack, &QPushButton::clicked, this, &RollbackBar::rollBack);
    connect(&desk, &ReleaseDesk::pageChanged, this, &RollbackBar::look);
    if (AnalysisSource *source = AnalysisSource::of(desk.session()))
        connect(source, &AnalysisSource::analysisChanged, this, [this](ReleaseId changed, CriterionId) {
            if (changed == m_desk.release())
                look();
        });
    hide();
}

void RollbackBar::look()
{
    const auto page = m_desk.session().queries().analyses(m_desk.release());
    m_proposal = page ? page->proposal : std::nullopt;
    const service::AnalysisView *baking = page ? bakingOf(*page) : nullptr;
    setVisible(m_proposal || (baking && !baking->warning.isEmpty()));
    if (!page || !isVisibleTo(parentWidget()))
        return;
    m_mark->setGlyph(m_proposal ? Glyph::NoGo : Glyph::Warning);
    m_rollBack->setVisible(m_proposal.has_value());
    if (m_proposal) {
        for (const service::AnalysisView &each : page->courses)
            if (each.course.state == AnalysisState::Fail) {
                m_about = each.criterion.id.value;
                break;
            }
        m_text->setText(tr("It should be taken back: %1").arg(release_text::oneLine(m_proposal->note(), 600)));
    } else if (baking) {
        m_about = baking->criterion.id.value;
        m_text->setText(
            tr("“%1” may fail soon: %2").arg(release_text::oneLine(baking->criterion.title, 120), baking->warning));
    }
    setAvailable(m_rollBack, m_desk.whyReadOnly());
    update();
}

void RollbackBar::rollBack()
{
    if (!m_proposal || !m_desk.whyReadOnly().isEmpty())
        return;
    const ReleaseJob *job = nullptr;
    for (const ReleaseJob &each : m_desk.page().plan.jobs)
        if (each.purpose == RunPurpose::Rollback && (!each.environment || each.environment == m_proposal->environment)
            && (!job || each.environment))
            job = &each;
    const QString note = m_proposal->note();
    if (job && m_pipelines) {
        const QString title = tr("Roll back %1").arg(release_text::oneLine(m_desk.page().title, 80));
        m_pipelines->wish(job->id, m_proposal->environment)
            .then(this, [this, title, note](Result<service::RunWish> wish) {
                if (wish)
                    wish->note = note;
                openJobStart(m_desk, *m_pipelines, wish, title, this, [this] { m_desk.load(); });
            });
        return;
    }
    // The release names no job that does it: once it was done elsewhere, it is recorded with its reasons.
    auto *sheet = new RecordSheet(m_desk, this);
    sheet->setRollback(m_proposal->environment, note);
    sheet->open();
}

void RollbackBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.family(m_proposal ? Family::Red : Family::Amber).soft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Border));
}

} // namespace slipway::ui
