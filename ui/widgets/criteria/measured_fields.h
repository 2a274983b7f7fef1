// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/measured_condition.h"

#include <QJsonObject>
#include <QWidget>

class QGridLayout;

namespace slipway::ui {

/// What a criterion that servers answer asks for, by its kind; see core/readiness/measured_condition.h. Parameters that have no
/// field here are kept.
class MeasuredFields : public QWidget
{
    Q_OBJECT

public:
    /// @param name begin of the object names of its fields
    explicit MeasuredFields(const QString &name, QWidget *parent = nullptr);
    ~MeasuredFields() override;

    /// @param kind one that isMeasured(); nothing is shown of others
    void setKind(CriterionKind kind);
    /// Names of monitoring connections to choose from; others can be typed.
    void setConnections(const QStringList &names);
    void setCondition(const QJsonObject &parameters);
    [[nodiscard]] QJsonObject condition() const;
    /// What is missing or cannot be; empty: nothing.
    [[nodiscard]] QString problem() const;
    void clear();

    /// Its rows are as high as they are, whatever captions that may wrap make of a width.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void edited();
    /// Return in a field that is typed into.
    void returnPressed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Field;
    void build(const QString &name);
    void fitRows();
    [[nodiscard]] QString textOf(const Field &field) const;
    void setText(const Field &field, const QString &text);

    CriterionKind m_kind = CriterionKind::Metric;
    int m_rows = 0;
    QGridLayout *m_grid;
    std::vector<Field> m_fields;
    QJsonObject m_base; ///< what was given, with what has no field
};

} // namespace slipway::ui
