// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace slipway::ui {

/// How a button looks; the style reads it from the property `look`.
enum class ButtonLook : std::uint8_t {
    Plain,   ///< outline on surface
    Default, ///< filled with the accent: one per view
    Flat,    ///< nothing until hovered
    Danger,  ///< red outline and text
    Link,    ///< text in the colour of links
};

/// A push button 32 high (24 in panes when `isSmall`), with its accessible name set to the text.
[[nodiscard]] QPushButton *makeButton(const QString &text, ButtonLook look, QWidget *parent, const QIcon &icon = {},
                                      bool isSmall = false);
/// A square button with an icon only; `name` is its accessible name and its tooltip.
[[nodiscard]] QToolButton *makeIconButton(const QIcon &icon, const QString &name, QWidget *parent);
/// Changes the look of a button made by makeButton().
void setLook(QAbstractButton *button, ButtonLook look);
/// Shows or hides a part. One that its owner will show anyway is left alone: it would be laid out before it has its place.
void setShown(QWidget *part, bool isShown);
/// Enables, or disables with the reason in tooltip and accessible description. An empty reason enables.
void setAvailable(QWidget *control, const QString &whyNot, const QString &toolTip = {});
void setAvailable(QAction *action, const QString &whyNot);

/// Shown while something is typed. Qt's own looks for its picture in the icon themes of the machine, which takes longer than
/// all else of the field.
void addClearButton(QLineEdit *field);

/// A field for filtering as one types: magnifier, clear button, Esc clears.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// A row of buttons of which one is on, as `Month | Week | Timeline`.
class Segments : public QWidget
{
    Q_OBJECT

public:
    /// @param name accessible name of the group
    explicit Segments(const QString &name, QWidget *parent = nullptr);

    /// @return the index of the segment
    int addSegment(const QString &text);
    void setSegmentText(int index, const QString &text);
    [[nodiscard]] int current() const;
    void setCurrent(int index);

Q_SIGNALS:
    /// By the person, not by setCurrent().
    void chosen(int index);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

/// What an empty page says: what it is for, and the first step.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setText(const QString &title, const QString &sentence);
    /// The first action is the default button, its shortcut beside it; up to three more are rows under it, with their
    /// "what is this" as second line.
    void setActions(const QList<QAction *> &actions);
    /// The default button; itself without one.
    [[nodiscard]] QWidget *firstFocus();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeMainButton(QAction *action);
    void fitSentence();

    class Label *m_title;
    Label *m_sentence;
    Label *m_or;
    QVBoxLayout *m_main;
    QVBoxLayout *m_rows;
};

/// A panel at the trailing edge of a page: heading, close button, contents that scroll.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    void setHeading(const QString &text);
    void setContents(QWidget *contents);
    [[nodiscard]] QHBoxLayout *headingRow() const { return m_headingRow; }
    [[nodiscard]] QScrollArea *scrollArea() const { return m_scroll; }

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QHBoxLayout *m_headingRow;
    class Label *m_heading;
    QScrollArea *m_scroll;
};

} // namespace slipway::ui
