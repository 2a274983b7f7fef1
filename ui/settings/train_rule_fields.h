// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "core/schedule/train_rule.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace slipway::ui {

class ProblemLine;

/// When a train departs: plain fields, and the same as a recurrence rule. An edit of either shows in the other.
class TrainRuleFields : public QObject
{
    Q_OBJECT

public:
    explicit TrainRuleFields(QWidget *parent);

    /// @{ What is to be laid out.
    [[nodiscard]] QWidget *repeats() const { return m_repeats; }
    [[nodiscard]] QWidget *days() const { return m_days; }
    [[nodiscard]] QWidget *first() const { return m_first; }
    [[nodiscard]] QWidget *ends() const { return m_ends; }
    [[nodiscard]] QWidget *text() const { return m_textRow; }
    /// @}

    /// Shows rule, start and zone of the train.
    void show(const Train &train);
    /// Writes rule and start into it. @param zone what the fields' wall time is in
    void fillIn(Train &train, const QByteArray &zone) const;
    /// What is wrong with the rule; empty: nothing.
    [[nodiscard]] QString mistake() const { return m_mistake; }

Q_SIGNALS:
    /// By the person.
    void edited();

private:
    void makeRepeats();
    void makeDays();
    void makeFirst();
    void makeEnds();
    void makeText();
    void takePlain();
    void takeText();
    void showPlain();
    void showStanding();
    [[nodiscard]] TrainRule plainRule() const;

    QWidget *m_repeats;
    QWidget *m_days;
    QWidget *m_first;
    QWidget *m_ends;
    QWidget *m_textRow;
    QSpinBox *m_interval = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_week = nullptr;
    std::vector<QCheckBox *> m_weekdays;
    QDateEdit *m_day = nullptr;
    QTimeEdit *m_time = nullptr;
    QComboBox *m_ending = nullptr;
    QDateEdit *m_until = nullptr;
    QSpinBox *m_count = nullptr;
    QLineEdit *m_text = nullptr;
    ProblemLine *m_problem = nullptr;
    QString m_mistake;
    bool m_isPlain = true; ///< the plain fields can say the rule
    bool m_isShowing = false;
};

} // namespace slipway::ui
