// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/releases_page.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QHeaderView;
class QLineEdit;

namespace slipway::ui {

class ChoiceButton;

/// The fields under the names of the columns that narrow the table as one types; they stay in step with the columns.
class FilterRow : public QWidget
{
    Q_OBJECT

public:
    /// @param header the columns it stands under
    explicit FilterRow(QHeaderView *header);

    /// What may be chosen and how times are read.
    void setSurroundings(const std::vector<Person> &people, const std::vector<Environment> &places, QDate today,
                         const QByteArray &zone, Instant now);
    /// The names of phases that may be chosen; those that are chosen stay.
    void setPhases(const QStringList &phases);
    void setFilter(const service::ReleaseFilter &filter);
    [[nodiscard]] const service::ReleaseFilter &filter() const { return m_filter; }
    /// Puts the keyboard into the field for name and version.
    void focusText();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By the person, not by setFilter().
    void edited(const slipway::service::ReleaseFilter &filter);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeFields();
    [[nodiscard]] QLineEdit *makeField(const QString &hint, const QString &name);
    void place();
    void read();
    [[nodiscard]] bool readSpan(service::ReleaseFilter &filter);
    [[nodiscard]] bool readSince(service::ReleaseFilter &filter);
    [[nodiscard]] bool readProgress(service::ReleaseFilter &filter);
    void readOwner(service::ReleaseFilter &filter) const;
    [[nodiscard]] QString ownerText() const;

    QHeaderView *m_header;
    service::ReleaseFilter m_filter;
    std::vector<Person> m_people;
    QDate m_today;
    QByteArray m_zone = "UTC";
    Instant m_now;
    QTimer m_typing;
    QLineEdit *m_text;
    ChoiceButton *m_state;
    QLineEdit *m_ship;
    ChoiceButton *m_phase;
    QLineEdit *m_progress;
    ChoiceButton *m_gate;
    QLineEdit *m_owner;
    ChoiceButton *m_place;
    QLineEdit *m_changed;
    std::array<QWidget *, 9> m_fields{}; ///< by column; none where a column cannot be filtered by
};

} // namespace slipway::ui
