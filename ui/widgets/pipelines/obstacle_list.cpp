// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pipelines/obstacle_list.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using ObstacleKind = service::DeploymentObstacle::Kind;

/// What kind of thing it is, and what helps against it.
QString headingOf(ObstacleKind kind)
{
    switch (kind) {
    case ObstacleKind::Never: return ObstacleList::tr("Nobody can override this");
    case ObstacleKind::Gate: return ObstacleList::tr("The gate is not open: settle it, or override");
    case ObstacleKind::Freeze: return ObstacleList::tr("A freeze is in force: wait for its end, or override");
    case ObstacleKind::Ring: return ObstacleList::tr("A ring before this one is not through: wait, or override");
    case ObstacleKind::Place: return ObstacleList::tr("Somebody else has the environment: talk to them, or override");
    }
    return {};
}

QWidget *reasonLine(const QString &reason, ObstacleKind kind)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const bool isFinal = kind == ObstacleKind::Never;
    row->addWidget(new GlyphLabel(isFinal ? Glyph::NoGo : Glyph::Warning, 16), 0, Qt::AlignTop);
    auto *text = new Label(reason);
    text->setObjectName(u"reason"_s);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    return line;
}

} // namespace

ObstacleList::ObstacleList(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"obstacles"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(6);
    column->addWidget(new Label(tr("This stands in the way:"), Type::Strong));
    m_reasons = new QVBoxLayout;
    m_reasons->setSpacing(6);
    column->addLayout(m_reasons);
    m_overrideTitle = new Label(tr("Override: why may it go all the same? Recorded for ever, with your name."),
                                Type::SmallStrong, Token::Text2);
    m_overrideTitle->setWordWrap(true);
    column->addWidget(m_overrideTitle);
    m_override = new QPlainTextEdit;
    m_override->setObjectName(u"overrideReason"_s);
    m_override->setAccessibleName(tr("Reason of the override"));
    m_override->setTabChangesFocus(true);
    m_override->setFixedHeight(56);
    m_overrideTitle->setBuddy(m_override);
    column->addWidget(m_override);
    m_mayNot = new Label({}, Type::Body, Token::Text);
    m_mayNot->setObjectName(u"whyNoOverride"_s);
    m_mayNot->setWordWrap(true);
    column->addWidget(m_mayNot);
    connect(m_override, &QPlainTextEdit::textChanged, this, &ObstacleList::reasonChanged);
    hide();
}

void ObstacleList::setObstacles(const Obstacles &obstacles)
{
    m_obstacles = obstacles;
    while (QLayoutItem *item = m_reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ObstacleKind kind :
         {ObstacleKind::Never, ObstacleKind::Gate, ObstacleKind::Freeze, ObstacleKind::Ring, ObstacleKind::Place})
    {
        const auto isOfKind = [kind](const service::DeploymentObstacle &each) { return each.kind == kind; };
        if (std::ranges::none_of(obstacles.all, isOfKind))
            continue;
        auto *title = new Label(headingOf(kind), Type::SmallStrong, Token::Text2);
        title->setObjectName(u"reasonGroup"_s);
        title->setWordWrap(true);
        m_reasons->addWidget(title);
        for (const service::DeploymentObstacle &each : obstacles.all)
            if (isOfKind(each))
                m_reasons->addWidget(reasonLine(each.text, kind));
    }
    const bool mayOverride = obstacles.whyNoOverride.isEmpty();
    m_override->setVisible(mayOverride);
    m_overrideTitle->setVisible(mayOverride);
    m_mayNot->setText(obstacles.whyNoOverride);
    m_mayNot->setVisible(!mayOverride);
    setVisible(!obstacles.all.empty());
}

ObstacleList::Obstacles ObstacleList::withReasons(const QStringList &reasons) const
{
    Obstacles now{{}, m_obstacles.whyNoOverride};
    for (const QString &reason : reasons) {
        const auto known = std::ranges::find(m_obstacles.all, reason, &service::DeploymentObstacle::text);
        now.all.push_back(known == m_obstacles.all.end() ? service::DeploymentObstacle{.text = reason} : *known);
    }
    return now;
}

QString ObstacleList::whyNotPast() const
{
    if (m_obstacles.all.empty())
        return {};
    if (!m_obstacles.whyNoOverride.isEmpty())
        return m_obstacles.whyNoOverride;
    return reason().isEmpty() ? tr("Give the reason of the override first.") : QString();
}

QString ObstacleList::reason() const
{
    return m_obstacles.all.empty() ? QString() : m_override->toPlainText().trimmed();
}

} // namespace slipway::ui
