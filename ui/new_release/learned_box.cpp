// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_release/learned_box.h"

#include "service/commands/report_commands.h"
#include "ui/new_release/new_release_view_model.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr std::size_t kMostLearned = 3;

bool asksForItem(const service::LessonRow &row)
{
    return !row.lesson.item.isEmpty() && !row.lesson.takenInto;
}

void addLine(QVBoxLayout *rows, Glyph glyph, const QString &text, const QString &toolTip)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new GlyphLabel(glyph, 14, holder), 0, Qt::AlignTop);
    auto *label = new Label(text, Type::Small, Token::Text, holder);
    label->setWordWrap(true);
    label->setToolTip(toolTip.toHtmlEscaped());
    row->addWidget(label, 1);
    rows->addWidget(holder);
}

} // namespace

LearnedBox::LearnedBox(NewReleaseViewModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_rows(new QVBoxLayout(this)),
      m_takes(new QCheckBox(tr("Take it into the checklist")))
{
    setObjectName(u"learnedBefore"_s);
    m_rows->setContentsMargins(0, 8, 0, 0);
    m_rows->setSpacing(8);
    m_rows->addWidget(new Label(tr("What was learned before"), Type::CaptionStrong, Token::Text2, this));
    m_takes->setObjectName(u"takeLearned"_s);
    m_takes->setChecked(true);
    m_rows->addWidget(m_takes);
    hide();
    connect(&model, &NewReleaseViewModel::fieldsChanged, this, &LearnedBox::look);
    connect(&model, &NewReleaseViewModel::previewChanged, this, &LearnedBox::look);
    connect(&model, &NewReleaseViewModel::created, this, &LearnedBox::take);
    look();
}

void LearnedBox::look()
{
    const ProductId product = m_model.fields().product;
    if (m_product == product)
        return;
    m_product = product;
    m_model.session()
        .ask([product](service::Queries &queries) { return queries.learnedBefore(product); })
        .then(this, [this, product](const Result<service::LearnedBefore> &learned) {
            if (m_product != product)
                return;
            m_learned = learned.value_or(service::LearnedBefore{});
            showLearned();
        });
}

void LearnedBox::showLearned()
{
    delete m_lines;
    m_lines = new QWidget;
    auto *rows = new QVBoxLayout(m_lines);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    for (const service::LessonRow &each : m_learned.lessons | std::views::take(kMostLearned))
        addLine(rows, each.lesson.kind == LessonKind::WentWell ? Glyph::Approved : Glyph::Information,
                tr("%1 (%2)", "lesson (release)").arg(each.lesson.title, each.release), each.lesson.body);
    if (m_learned.lessons.size() > kMostLearned)
        addLine(rows, Glyph::None, tr("and %1 more lessons").arg(m_learned.lessons.size() - kMostLearned), {});
    if (m_learned.overdue > 0)
        addLine(rows, Glyph::Warning,
                tr("%n action item(s) of earlier releases are overdue", nullptr, m_learned.overdue), {});
    else if (!m_learned.actions.empty())
        addLine(rows, Glyph::Information,
                tr("%n action item(s) of earlier releases are not done", nullptr,
                   static_cast<int>(m_learned.actions.size())),
                {});
    m_rows->insertWidget(1, m_lines);
    m_takes->setVisible(!m_learned.actions.empty() || std::ranges::any_of(m_learned.lessons, asksForItem));
    setVisible(!m_learned.lessons.empty() || !m_learned.actions.empty());
}

void LearnedBox::take(ReleaseId made)
{
    if (!m_takes->isChecked() || m_product != m_model.fields().product)
        return;
    service::TakeLessonsIntoRelease command{made, {}};
    for (const service::LessonRow &each : m_learned.lessons)
        if (asksForItem(each))
            command.lessons.push_back(each.lesson.id);
    for (const service::ActionRow &each : m_learned.actions)
        command.actions.push_back(each.action.id);
    if (!command.lessons.empty() || !command.actions.empty())
        (void)m_model.session().start(std::move(command));
}

} // namespace slipway::ui
