// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/controls.h"

#include <QToolButton>

namespace slipway::ui {

class Label;

/// A search field that shows what was found at its end, as `7 of 12`.
class FindField : public SearchField
{
    Q_OBJECT

public:
    explicit FindField(const QString &placeholder, QWidget *parent = nullptr);

    void setCount(const QString &text);
    [[nodiscard]] QString count() const;

Q_SIGNALS:
    void nextRequested();
    void previousRequested();
    /// Esc in the empty field.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeCount();

    Label *m_count = nullptr;
};

/// What stands above a log: find, next error, wrap, copy, save, follow.
class LogBar : public QWidget
{
    Q_OBJECT

public:
    explicit LogBar(QWidget *parent = nullptr);

    [[nodiscard]] FindField *field() const { return m_field; }
    [[nodiscard]] bool matchesCase() const { return m_case->isChecked(); }
    [[nodiscard]] bool isPattern() const { return m_pattern->isChecked(); }
    /// That what was typed is no regular expression, and why.
    void setProblem(const QString &why);
    /// @param current from 1; 0: at none
    void setMatches(qint64 current, qint64 count, bool isSearching);
    void setErrors(qint64 count, bool isComplete);
    void setWrapped(bool isWrapped);
    void setFollowing(bool isFollowing);
    /// A log that may still grow can be followed.
    void setLive(bool isLive);
    /// Without a log there is nothing to do.
    void setHasLog(bool hasLog);

Q_SIGNALS:
    void findChanged(const QString &word);
    void nextRequested();
    void previousRequested();
    void nextErrorRequested();
    void wrapToggled(bool isOn);
    void copyRequested();
    void saveRequested();
    void followToggled(bool isOn);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Buttons with an icon do without words where the field would get too narrow.
    void fitWords();
    void setWords(bool isShown);

    qint64 m_errors = 0;
    FindField *m_field;
    QToolButton *m_case;
    QToolButton *m_pattern;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_error;
    QToolButton *m_wrap;
    QToolButton *m_copy;
    QToolButton *m_save;
    QPushButton *m_follow;
};

} // namespace slipway::ui
