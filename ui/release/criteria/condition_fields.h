// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace slipway::ui {

/// What a criterion asks for, by its kind: a threshold, a share, a job that is green, tests, a coverage, a rehearsal.
class ConditionFields : public QWidget
{
    Q_OBJECT

public:
    /// What there is to choose from.
    struct Choices {
        QStringList jobs; ///< by their names in the release
        QStringList suites;
        QStringList environments;
    };

    explicit ConditionFields(QWidget *parent = nullptr);

    void setChoices(const Choices &choices);
    void setKind(CriterionKind kind);
    /// As Criterion::parameters.
    [[nodiscard]] QJsonObject condition() const;
    /// As Criterion::threshold, of kinds whose threshold is not derived.
    [[nodiscard]] QString threshold() const;
    /// What is missing or cannot be; empty: nothing.
    [[nodiscard]] QString problem() const;
    void clear();

Q_SIGNALS:
    void edited();
    /// Return in a field that is typed into.
    void returnPressed();

private:
    [[nodiscard]] QComboBox *addBox(const QString &name, const QString &caption, const QString &hint);
    [[nodiscard]] QLineEdit *addLine(const QString &name, const QString &caption, const QString &hint, int stretch);
    [[nodiscard]] QSpinBox *addNumber(const QString &name, const QString &caption, int least, int most,
                                      const QString &leastText);
    [[nodiscard]] QDoubleSpinBox *addShare(const QString &name, const QString &caption, const QString &leastText);
    void place(QWidget *field, const QString &name, const QString &caption, int stretch = 0);
    void addAge(QJsonObject &condition) const;

    CriterionKind m_kind = CriterionKind::Manual;
    QList<std::pair<QWidget *, QWidget *>> m_places; ///< a field, and it with its caption
    QLineEdit *m_threshold;
    QSpinBox *m_percent;
    QComboBox *m_environment;
    QSpinBox *m_days;
    QComboBox *m_job;
    QComboBox *m_suite;
    QSpinBox *m_failures;
    QDoubleSpinBox *m_passing;
    QLineEdit *m_notSkipped;
    QDoubleSpinBox *m_coverage;
    QSpinBox *m_age;
    QComboBox *m_check = nullptr;
    QLineEdit *m_branch = nullptr;
};

} // namespace slipway::ui
