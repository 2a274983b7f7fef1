// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/report_card.h"

#include "core/base/time_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

QString tookText(std::chrono::milliseconds took)
{
    if (took.count() <= 0)
        return {};
    return took.count() < 10'000 ? ReportCard::tr("%1 ms").arg(took.count())
                                 : ReportCard::tr("%1 s").arg(took.count() / 1000);
}

} // namespace

ReportCard::ReportCard(QWidget *parent)
    : QFrame(parent),
      m_head(new QWidget(this)),
      m_sign(new GlyphLabel(Glyph::None, 16, m_head)),
      m_headline(new Label({}, Type::Strong, Token::Text, m_head)),
      m_when(new Label({}, Type::Small, Token::Text2, m_head)),
      m_lines(new QGridLayout)
{
    setObjectName(u"connectionReport"_s);
    setAccessibleName(tr("What the test found"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(8);
    m_headline->setObjectName(u"reportHeadline"_s);
    m_headline->setWordWrap(true);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    head->addWidget(m_when, 0, Qt::AlignTop);
    column->addWidget(m_head);
    m_lines->setContentsMargins(16, 10, 16, 12);
    m_lines->setHorizontalSpacing(8);
    m_lines->setVerticalSpacing(8);
    m_lines->setColumnMinimumWidth(1, 132);
    m_lines->setColumnStretch(2, 1);
    column->addLayout(m_lines);
    hide();
}

void ReportCard::setTone(Tone tone, const QString &headline, const QString &when)
{
    m_tone = tone;
    m_sign->setGlyph(tone == Tone::Good ? Glyph::Approved : tone == Tone::Bad ? Glyph::Failed : Glyph::Queued);
    m_headline->setText(headline);
    m_when->setText(when);
    show();
    update();
    QAccessibleAnnouncementEvent event(this, headline);
    QAccessible::updateAccessibility(&event);
}

void ReportCard::clearLines()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ReportCard::addLine(Glyph glyph, const QString &word, const QString &what, const QString &found,
                         const QString &took)
{
    const int row = m_lines->rowCount();
    auto *sign = new GlyphLabel(glyph, 14);
    sign->setAccessibleName(word);
    m_lines->addWidget(sign, row, 0, Qt::AlignTop);
    auto *name = new Label(what);
    name->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_lines->addWidget(name, row, 1);
    auto *text = new Label(found);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->addWidget(text, row, 2);
    m_lines->addWidget(new Label(took, Type::Small, Token::Text2), row, 3, Qt::AlignTop | Qt::AlignTrailing);
}

void ReportCard::showReport(const service::ConnectionReport &report, const QByteArray &zone)
{
    using Mark = service::ConnectionReport::Line::Mark;
    clearLines();
    QStringList when;
    if (toUnixMilliseconds(report.at) > 0)
        when += inZone(report.at, zone).time().toString(u"HH:mm:ss"_s);
    if (const QString took = tookText(report.took); !took.isEmpty())
        when += took;
    setTone(report.works ? Tone::Good : Tone::Bad, report.headline, when.join(u", "_s));
    for (const service::ConnectionReport::Line &line : report.lines)
        addLine(line.mark == Mark::Good      ? Glyph::Approved
                : line.mark == Mark::Warning ? Glyph::Warning
                                             : Glyph::Failed,
                line.mark == Mark::Good      ? tr("good")
                : line.mark == Mark::Warning ? tr("warning")
                                             : tr("bad"),
                line.what, line.found, tookText(line.took));
}

void ReportCard::showError(const Error &error)
{
    clearLines();
    setTone(Tone::Bad, error.sentence, {});
    if (!error.where.isEmpty())
        addLine(Glyph::Information, {}, tr("Where"), error.where, {});
}

void ReportCard::showAsking()
{
    clearLines();
    setTone(Tone::Asking, tr("The server is being asked…"), {});
}

void ReportCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const Shades &shades = theme.family(m_tone == Tone::Good  ? Family::Green
                                        : m_tone == Tone::Bad ? Family::Red
                                                              : Family::Grey);
    paintBox(painter, rect(), theme.color(Token::Surface), shades.solid);
    painter.save();
    painter.setClipRect(m_head->geometry());
    paintBox(painter, rect(), shades.soft, shades.solid);
    painter.restore();
}

} // namespace slipway::ui
