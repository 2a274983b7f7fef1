// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/stage_strip.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/pipelines/run_words.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>

namespace slipway::ui::pipelines {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStageHeight = 32;
constexpr int kStageGap = 16;
constexpr int kStageInset = 10;
constexpr int kStageGlyph = 12;

} // namespace

/// A stage: sign, name, how long.
class StageButton : public QAbstractButton
{
public:
    explicit StageButton(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setStage(const service::PartView &stage, Instant now)
    {
        m_id = stage.id;
        m_glyph = runwords::glyphOf(stage.state, stage.result);
        m_isOver = isOver(stage.state);
        m_isGreen = isGreen(stage.state, stage.result);
        const auto time = runwords::timeOf(stage.startedAt, stage.finishedAt, now);
        m_time = time ? runwords::tookShort(*time) : QString();
        setText(stage.name);
        const QString word = runwords::word(stage.state, stage.result);
        setAccessibleName(QStringList{stage.name, word, m_time}.join(u", "_s));
        setToolTip((stage.message.isEmpty() ? stage.name + u": "_s + word : stage.message).toHtmlEscaped());
        updateGeometry();
        update();
    }
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] bool isGreenStage() const { return m_isGreen; }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int name = QFontMetrics(fontOf(Type::Strong, font())).horizontalAdvance(text());
        const int time = m_time.isEmpty() ? 0 : 6 + QFontMetrics(fontOf(Type::Small, font())).horizontalAdvance(m_time);
        return {2 * kStageInset + kStageGlyph + 6 + name + time, heightFor(kStageHeight, font())};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        const Shades &shades = theme.family(familyOf(m_glyph));
        const QColor fill = isChecked()    ? shades.soft
                            : underMouse() ? theme.color(Token::Hover)
                                           : theme.color(Token::Surface);
        paintBox(painter, rect(), fill, isChecked() ? shades.solid : theme.color(Token::Border));
        QRect inside = rect().adjusted(kStageInset, 0, -kStageInset, 0);
        const auto take = [&](int width) {
            const QRect part = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                                   {width, inside.height()}, inside);
            inside = layoutDirection() == Qt::RightToLeft ? inside.adjusted(0, 0, -width - 6, 0)
                                                          : inside.adjusted(width + 6, 0, 0, 0);
            return part;
        };
        const QRect mark = take(kStageGlyph);
        paintGlyph(painter, QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {kStageGlyph, kStageGlyph}, mark),
                   m_glyph, theme, fill);
        const QFont name = fontOf(isChecked() ? Type::Strong : Type::Body, font());
        painter.setFont(name);
        painter.setPen(isChecked() ? shades.fg : theme.color(Token::Text));
        constexpr int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
        painter.drawText(take(QFontMetrics(name).horizontalAdvance(text())), flags, text());
        painter.setFont(fontOf(Type::Small, font()));
        painter.setPen(isChecked() ? shades.fg : theme.color(Token::Text2));
        painter.drawText(inside, flags, m_time);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusRing(painter, rect(), theme);
    }

private:
    QString m_id;
    QString m_time;
    Glyph m_glyph = Glyph::None;
    bool m_isOver = false;
    bool m_isGreen = false;
};

namespace {

/// Draws the lines between the stages: green behind one that succeeded.
class StageRow : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        const StageButton *before = nullptr;
        for (int i = 0; i < layout()->count(); ++i) {
            const auto *button = dynamic_cast<StageButton *>(layout()->itemAt(i)->widget());
            if (!button)
                continue;
            if (before) {
                const int from = std::min(before->geometry().right(), button->geometry().right());
                const int to = std::max(before->geometry().left(), button->geometry().left());
                painter.fillRect(QRect(QPoint(from + 1, height() / 2 - 1), QPoint(to - 1, height() / 2)),
                                 before->isGreenStage() ? theme.family(Family::Green).solid
                                                        : theme.color(Token::Border));
            }
            before = button;
        }
    }
};

} // namespace

StageStrip::StageStrip(QWidget *parent) : QScrollArea(parent), m_inside(new StageRow), m_row(new QHBoxLayout(m_inside))
{
    setObjectName(u"stageStrip"_s);
    setAccessibleName(tr("Stages"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_row->setContentsMargins(16, 0, 16, 0);
    m_row->setSpacing(kStageGap);
    m_row->addStretch(1);
    setWidget(m_inside);
    viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    setFixedHeight(heightFor(kStageHeight, font()) + 12);
}

void StageStrip::setStages(const std::vector<service::PartView> &stages, Instant now)
{
    while (m_buttons.size() > stages.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < stages.size()) {
        auto *button = new StageButton(m_inside);
        m_row->insertWidget(static_cast<int>(m_buttons.size()), button);
        connect(button, &QAbstractButton::clicked, this, [this, button] {
            setCurrent(button->id());
            Q_EMIT stageChosen(button->id());
        });
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < stages.size(); ++i)
        m_buttons[i]->setStage(stages[i], now);
    m_inside->update();
    setVisible(!stages.empty());
}

void StageStrip::setCurrent(const QString &part)
{
    for (StageButton *button : m_buttons) {
        button->setChecked(!part.isEmpty() && button->id() == part);
        if (button->isChecked())
            ensureWidgetVisible(button, kStageGap, 0);
    }
}

} // namespace slipway::ui::pipelines
