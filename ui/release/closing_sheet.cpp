// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/closing_sheet.h"

#include "core/schedule/freezes.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/problem_line.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int kTextHeight = 64;
constexpr int kLeastShown = 96;
constexpr int kEdge = 32; ///< of the screen, for title bar and panel
constexpr int kLongestLine = 600;

QPlainTextEdit *textField(const QString &name, const QString &accessibleName)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setTabChangesFocus(true);
    field->setFixedHeight(kTextHeight);
    return field;
}

/// Wants the height of what is in it; on a low screen it scrolls, and heading and buttons stay.
class ClosingScroll : public QScrollArea
{
public:
    explicit ClosingScroll(QWidget *inside)
    {
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setMinimumHeight(kLeastShown);
        setWidget(inside);
        viewport()->setAutoFillBackground(false);
        inside->setAutoFillBackground(false);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QLayout *inside = widget()->layout();
        const int wanted = inside->hasHeightForWidth() ? inside->totalHeightForWidth(std::max(1, viewport()->width()))
                                                       : inside->totalSizeHint().height();
        return {QScrollArea::sizeHint().width(), std::max(kLeastShown, wanted)};
    }
};

/// Each line is a lesson.
void addLessons(std::vector<service::ClosingLesson> &lessons, LessonKind kind, const QPlainTextEdit *field)
{
    for (const QString &line : field->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            lessons.push_back({kind, line.trimmed()});
}

} // namespace

ClosingSheet::ClosingSheet(ReleaseDesk &desk, QWidget *parent)
    : Sheet(parent),
      m_desk(desk),
      m_against(new QWidget),
      m_count(new Label({}, Type::Strong)),
      m_stays(new Label({}, Type::Body, Token::Text2)),
      m_waiverName(
          new Label(tr("Why may it be closed all the same? Recorded for ever."), Type::SmallStrong, Token::Text2)),
      m_waiver(textField(u"closingWaiver"_s, tr("Why it may be closed although something is open"))),
      m_lessonCount(new Label({}, Type::Small, Token::Text2)),
      m_well(textField(u"wentWell"_s, tr("What went well, one lesson a line"))),
      m_badly(textField(u"wentBadly"_s, tr("What to do otherwise, one lesson a line"))),
      m_problem(new ProblemLine(this)),
      m_confirm(makeButton(tr("Close the release"), ButtonLook::Default, this))
{
    setObjectName(u"closingSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(
        tr("Close %1").arg(release_text::oneLine(desk.page().title, 120)),
        tr("The report is frozen, and everything about the release is sealed with a hash. It can be read for ever; "
           "opening it again needs a reason."));
    auto *inside = new QWidget;
    auto *content = new QVBoxLayout(inside);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(8);
    buildObstacles(*content);
    buildLessons(*content);
    content->addStretch(1);
    m_scroll = new ClosingScroll(inside);
    body()->addWidget(m_scroll, 1);
    body()->addWidget(m_problem);
    footer()->addStretch();
    addCancel();
    m_confirm->setObjectName(u"confirmClosing"_s);
    footer()->addWidget(m_confirm);
    connect(m_confirm, &QPushButton::clicked, this, &ClosingSheet::confirm);
    for (QPlainTextEdit *each : {m_waiver, m_well, m_badly})
        connect(each, &QPlainTextEdit::textChanged, this, &ClosingSheet::updateConfirm);
    updateConfirm();
    check();
}

void ClosingSheet::buildObstacles(QVBoxLayout &content)
{
    auto *column = new QVBoxLayout(m_against);
    column->setContentsMargins(0, 0, 0, 0);
    m_count->setObjectName(u"closingCount"_s);
    column->addWidget(m_count);
    auto *lines = new QWidget;
    lines->setAccessibleName(tr("What is still open"));
    m_list = new QVBoxLayout(lines);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(6);
    column->addWidget(lines);
    column->addWidget(m_waiverName);
    column->addWidget(m_waiver);
    m_against->hide();
    content.addWidget(m_against);
    m_stays->setObjectName(u"closingStays"_s);
    m_stays->setWordWrap(true);
    m_stays->hide();
    content.addWidget(m_stays);
}

void ClosingSheet::buildLessons(QVBoxLayout &content)
{
    m_lessonCount->setObjectName(u"closingLessons"_s);
    m_lessonCount->setWordWrap(true);
    content.addWidget(new Label(tr("What went well? One lesson a line."), Type::SmallStrong, Token::Text2));
    content.addWidget(m_well);
    content.addWidget(
        new Label(tr("What should go otherwise next time? One lesson a line."), Type::SmallStrong, Token::Text2));
    content.addWidget(m_badly);
    content.addWidget(m_lessonCount);
}

void ClosingSheet::check()
{
    m_desk.attempt(this, service::CloseRelease{m_desk.release(), {}, {}, {}, true},
                   [this](const Result<service::Closing> &closing) {
                       if (closing)
                           showClosing(*closing);
                       else
                           m_problem->setProblem(closing.error().sentence);
                   });
}

void ClosingSheet::showClosing(const service::Closing &closing)
{
    m_closing = closing;
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const service::ClosingObstacle &each : closing.obstacles) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(new GlyphLabel(each.isWaivable ? Glyph::Warning : Glyph::NoGo, 16), 0, Qt::AlignTop);
        auto *text = new Label(release_text::oneLine(each.text, kLongestLine));
        text->setObjectName(u"obstacle"_s);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        m_list->addWidget(line);
    }
    m_count->setText(tr("%n thing(s) are still open", nullptr, static_cast<int>(closing.obstacles.size())));
    m_against->setVisible(!closing.obstacles.empty());
    m_waiver->setVisible(isWaivable());
    m_waiverName->setVisible(isWaivable());
    m_stays->setVisible(closing.openActions > 0);
    m_stays->setText(tr("%n action item(s) stay with their owners, and wait in Today until they are done.", nullptr,
                        closing.openActions));
    m_lessonCount->setText(closing.lessons > 0 ? tr("%n lesson(s) are written down already.", nullptr, closing.lessons)
                                               : tr("Nobody wrote a lesson yet."));
    setLook(m_confirm, closing.obstacles.empty() ? ButtonLook::Default : ButtonLook::Danger);
    m_confirm->setText(closing.obstacles.empty() ? tr("Close the release") : tr("Close in spite of this"));
    updateConfirm();
    grow();
}

void ClosingSheet::grow()
{
    m_scroll->widget()->layout()->activate();
    m_scroll->updateGeometry();
    layout()->activate();
    const QRect free = screen()->availableGeometry().marginsRemoved({0, kEdge, 0, kEdge});
    const int wanted =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    resize(width(), std::min(wanted, free.height()));
    if (isVisible() && frameGeometry().bottom() > free.bottom())
        move(x(), std::max(free.top(), free.bottom() - frameGeometry().height()));
}

bool ClosingSheet::isWaivable() const
{
    return m_closing && !m_closing->obstacles.empty()
           && std::ranges::all_of(m_closing->obstacles, &service::ClosingObstacle::isWaivable);
}

QString ClosingSheet::whyNot() const
{
    const auto actor = m_desk.actor();
    if (!actor)
        return tr("Nobody was chosen to act; choose who you are in the settings.");
    if (!m_closing)
        return tr("What is open is being read.");
    if (!m_closing->obstacles.empty()) {
        if (!isWaivable())
            return tr("Settle first what stands against it.");
        if (const auto may = mayOverride(*actor, u"reason"_s); !may)
            return may.error().sentence;
        if (m_waiver->toPlainText().trimmed().isEmpty())
            return tr("Say first why it may be closed all the same.");
    }
    const bool hasLessons = m_closing->lessons > 0 || !m_well->toPlainText().trimmed().isEmpty()
                            || !m_badly->toPlainText().trimmed().isEmpty();
    return hasLessons ? QString() : tr("Write down one lesson at least.");
}

void ClosingSheet::updateConfirm()
{
    setAvailable(m_confirm, whyNot());
}

void ClosingSheet::confirm()
{
    m_confirm->setEnabled(false);
    service::CloseRelease command{m_desk.release(), m_waiver->toPlainText().trimmed(), {}, {}, false};
    addLessons(command.lessons, LessonKind::WentWell, m_well);
    addLessons(command.lessons, LessonKind::WentBadly, m_badly);
    m_desk.attempt(this, std::move(command), [this](const Result<service::Closing> &closed) {
        if (closed) {
            m_desk.tell(tr("The release is closed."), tr("Sealed: %1").arg(closed->contentHash));
            accept();
            return;
        }
        m_problem->setProblem(closed.error().sentence);
        check();
    });
}

} // namespace slipway::ui
