// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_view/log_bar.h"

#include "ui/theme/glyph.h"
#include "ui/theme/icon.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kBarHeight = 40;
constexpr int kClearButton = 26;
constexpr int kFieldWidth = 260;
constexpr int kFieldLeast = 120;
constexpr int kFieldComfort = 220; ///< what one looks for and "1 of 1,312" beside it

QToolButton *toggleButton(const QIcon &picture, const QString &name, QWidget *parent)
{
    QToolButton *button = makeIconButton(picture, name, parent);
    button->setCheckable(true);
    return button;
}

} // namespace

FindField::FindField(const QString &placeholder, QWidget *parent)
    : SearchField(placeholder, parent),
      m_count(new Label({}, Type::Small, Token::Text2, this))
{
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_count->setForegroundRole(QPalette::WindowText); // not that of the field
    m_count->setObjectName(u"findCount"_s);
}

QString FindField::count() const
{
    return m_count->text();
}

void FindField::setCount(const QString &text)
{
    if (m_count->text() == text)
        return;
    m_count->setText(text);
    setAccessibleDescription(text);
    placeCount();
}

void FindField::placeCount()
{
    m_count->adjustSize();
    const bool isShown = !m_count->text().isEmpty();
    m_count->setVisible(isShown);
    const int width = m_count->width();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_count->move(isMirrored ? kClearButton : this->width() - kClearButton - width, (height() - m_count->height()) / 2);
    const int room = isShown ? width + 4 : 0;
    setTextMargins(isMirrored ? room : 0, 0, isMirrored ? 0 : room, 0);
}

void FindField::resizeEvent(QResizeEvent *event)
{
    SearchField::resizeEvent(event);
    placeCount();
}

void FindField::changeEvent(QEvent *event)
{
    SearchField::changeEvent(event);
    // The field hands its palette down to what is in it, over the colours that the count has just chosen.
    if (event->type() == QEvent::PaletteChange && m_count)
        m_count->setToken(Token::Text2);
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            Q_EMIT previousRequested();
        else
            Q_EMIT nextRequested();
    } else if (event->key() == Qt::Key_Escape && text().isEmpty()) {
        Q_EMIT left();
    } else {
        SearchField::keyPressEvent(event);
    }
}

LogBar::LogBar(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(heightFor(kBarHeight, font()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(4);
    m_field = new FindField(tr("Find in the log"), this);
    m_field->setObjectName(u"logFind"_s);
    m_field->setToolTip(tr("Find in the log (Ctrl+F)"));
    m_field->setMinimumWidth(kFieldLeast);
    m_field->setMaximumWidth(kFieldWidth);
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(m_field, 1);
    const auto option = [this, row](const QString &sign, const QString &object, const QString &name, int key) {
        QToolButton *button = toggleButton({}, name, this);
        button->setText(sign);
        button->setObjectName(object);
        button->setShortcut(QKeySequence(Qt::ALT | key));
        row->addWidget(button);
        connect(button, &QToolButton::toggled, this, [this] { Q_EMIT findChanged(m_field->text()); });
        return button;
    };
    m_case = option(u"Aa"_s, u"logMatchCase"_s, tr("Match case"), Qt::Key_C);
    m_pattern = option(u".*"_s, u"logPattern"_s, tr("Regular expression"), Qt::Key_R);
    m_previous = makeIconButton(icon(u"go-up"_s), tr("Previous match"), this);
    m_previous->setToolTip(tr("Previous match (Shift+F3)"));
    m_next = makeIconButton(icon(u"go-down"_s), tr("Next match"), this);
    m_next->setToolTip(tr("Next match (F3)"));
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addSpacing(8);
    m_error = makeButton(tr("Next error"), ButtonLook::Flat, this, glyphIcon(Glyph::Failed));
    m_error->setObjectName(u"logNextError"_s);
    row->addWidget(m_error);
    row->addStretch();
    m_wrap = toggleButton(icon(u"text-wrap"_s), tr("Wrap long lines"), this);
    m_copy = makeIconButton(icon(u"edit-copy"_s), tr("Copy the selection"), this);
    m_save = makeIconButton(icon(u"document-save"_s), tr("Save the log as…"), this);
    for (QToolButton *button : {m_wrap, m_copy, m_save})
        row->addWidget(button);
    m_follow = makeButton(tr("Follow"), ButtonLook::Plain, this, icon(u"arrow-down-double"_s), true);
    m_follow->setObjectName(u"logFollow"_s);
    m_follow->setAccessibleName(tr("Follow"));
    m_follow->setCheckable(true);
    row->addSpacing(4);
    row->addWidget(m_follow);
    connect(m_field, &QLineEdit::textChanged, this, &LogBar::findChanged);
    connect(m_field, &FindField::nextRequested, this, &LogBar::nextRequested);
    connect(m_field, &FindField::previousRequested, this, &LogBar::previousRequested);
    connect(m_previous, &QToolButton::clicked, this, &LogBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &LogBar::nextRequested);
    connect(m_error, &QPushButton::clicked, this, &LogBar::nextErrorRequested);
    connect(m_wrap, &QToolButton::clicked, this, &LogBar::wrapToggled);
    connect(m_copy, &QToolButton::clicked, this, &LogBar::copyRequested);
    connect(m_save, &QToolButton::clicked, this, &LogBar::saveRequested);
    connect(m_follow, &QPushButton::clicked, this, &LogBar::followToggled);
    setMatches(0, 0, false);
    setErrors(0, false);
    setLive(false);
}

void LogBar::setMatches(qint64 current, qint64 count, bool isSearching)
{
    const QLocale locale;
    const bool isLookedFor = !m_field->text().isEmpty();
    QString text;
    if (isLookedFor && isSearching && count == 0)
        text = u"…"_s;
    else if (isLookedFor && count == 0)
        text = tr("no match");
    else if (isLookedFor)
        text = tr("%1 of %2").arg(locale.toString(current), locale.toString(count));
    m_field->setCount(text);
    const QString whyNot = !isLookedFor ? tr("Type what to find first")
                           : count == 0 ? tr("There is no match")
                                        : QString();
    setAvailable(m_previous, whyNot, tr("Previous match (Shift+F3)"));
    setAvailable(m_next, whyNot, tr("Next match (F3)"));
}

void LogBar::setProblem(const QString &why)
{
    m_field->setCount(tr("no regular expression"));
    m_field->setAccessibleDescription(why);
    for (QToolButton *button : {m_previous, m_next})
        setAvailable(button, why);
}

void LogBar::setErrors(qint64 count, bool isComplete)
{
    m_errors = count;
    fitWords();
    m_error->setAccessibleName(
        tr("Next error, %n in the log", nullptr, static_cast<int>(std::min<qint64>(count, INT_MAX))));
    const QString none = isComplete ? tr("No error was found in this log") : tr("No error was found so far");
    setAvailable(m_error, count > 0 ? QString() : none, tr("Next error (F8), previous error (Shift+F8)"));
}

void LogBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
}

void LogBar::fitWords()
{
    setWords(true);
    if (width() < layout()->minimumSize().width() - kFieldLeast + kFieldComfort)
        setWords(false);
}

void LogBar::setWords(bool isShown)
{
    const QString count = m_errors > 0 ? QLocale().toString(m_errors) : QString();
    const QString words = count.isEmpty() ? tr("Next error") : tr("Next error") + u"  "_s + count;
    m_error->setText(isShown ? words : count);
    m_follow->setText(isShown ? tr("Follow") : QString());
}

void LogBar::setWrapped(bool isWrapped)
{
    m_wrap->setChecked(isWrapped);
}

void LogBar::setFollowing(bool isFollowing)
{
    m_follow->setChecked(isFollowing);
}

void LogBar::setLive(bool isLive)
{
    setAvailable(m_follow, isLive ? QString() : tr("The log is complete: nothing more will come"),
                 tr("Keep the end of the log in view"));
}

void LogBar::setHasLog(bool hasLog)
{
    const QString whyNot = hasLog ? QString() : tr("There is no log to show");
    setAvailable(m_field, whyNot, tr("Find in the log (Ctrl+F)"));
    setAvailable(m_case, whyNot, tr("Match case (Alt+C)"));
    setAvailable(m_pattern, whyNot, tr("Regular expression (Alt+R)"));
    setAvailable(m_wrap, whyNot, tr("Wrap long lines"));
    setAvailable(m_copy, whyNot, tr("Copy the selection"));
    setAvailable(m_save, whyNot, tr("Save the log as…"));
}

} // namespace slipway::ui
