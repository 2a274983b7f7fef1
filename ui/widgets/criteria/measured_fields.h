// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/measured_condition.h"

#include <QJsonObject>
#include <QSet>
#include <QTimer>
#include <QWidget>

class QPushButton;
class QScrollArea;

namespace slipway::ui {

class FieldGrid;

/// What a criterion that servers answer asks for, by its kind; see core/readiness/measured_condition.h. What is usually asked
/// is in sight, the rest in a part that opens. A mistake is said below its field.
class MeasuredFields : public QWidget
{
    Q_OBJECT

public:
    /// How much room there is beside each other.
    enum class Room : std::uint8_t { Wide, Narrow };

    /// @param name begin of the object names of its fields
    explicit MeasuredFields(const QString &name, QWidget *parent = nullptr, Room room = Room::Wide);
    ~MeasuredFields() override;

    /// @param kind one that isMeasured(); nothing is shown of others
    void setKind(CriterionKind kind);
    [[nodiscard]] CriterionKind kind() const { return m_kind; }
    /// Names of monitoring connections to choose from; others can be typed.
    void setConnections(const QStringList &names);
    /// What is not usual opens the part where it stands.
    void setCondition(const QJsonObject &parameters);
    [[nodiscard]] QJsonObject condition() const;
    /// What is missing or cannot be; empty: nothing.
    [[nodiscard]] QString problem() const;
    /// The problem stands below its field.
    [[nodiscard]] bool isProblemShown() const { return !m_wrong.isEmpty(); }
    void clear();

    /// Its rows are as high as they are, whatever captions that may wrap make of a width.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void edited();
    /// Return in a field that is typed into.
    void returnPressed();
    /// The problem came to stand below its field, or went from there.
    void problemPlaced();
    /// More or less is shown.
    void heightChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Field;
    void build(const QString &name, bool isAdvanced);
    void makeToggle(const QString &name);
    void note(const char *key);
    void setOpen(bool isOpen);
    void showToggle();
    void placeProblem();
    void fit();
    [[nodiscard]] const Field *fieldOf(const QString &key) const;
    [[nodiscard]] QString textOf(const Field &field) const;
    void setText(const Field &field, const QString &text);
    [[nodiscard]] bool isSet(const Field &field) const;

    CriterionKind m_kind = CriterionKind::Metric;
    FieldGrid *m_basic;
    FieldGrid *m_advanced;
    QWidget *m_toggleRow;
    QPushButton *m_toggle;
    QScrollArea *m_scroll;
    std::vector<Field> m_fields;
    QJsonObject m_base;      ///< what was given
    QSet<QString> m_touched; ///< fields that somebody typed into
    QString m_wrong;         ///< key of the field below which a problem stands; empty: none does
    QTimer m_soon;           ///< so that half a word is not called wrong
    bool m_isFilling = false;
};

} // namespace slipway::ui
