// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "service/queries/queries.h"
#include "ui/settings/list_section.h"

class QTimer;
class QTreeWidget;

namespace slipway::ui {

class Card;
class TrainRuleFields;

/// Recurring schedules that create releases, with what departs next.
class TrainsSection : public ListSection
{
    Q_OBJECT

public:
    explicit TrainsSection(service::Session &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<SettingsRow> rows() override;
    void load(const Uuid &id) override;
    void save() override;
    void remove() override;

private:
    void makeCard();
    /// The rule in short, or as it is written where no words are known.
    [[nodiscard]] static QString ruleWords(const QString &rrule);
    [[nodiscard]] Train train() const;
    void askPreview();
    void showPreview(const Result<std::vector<service::TrainDeparture>> &departures);
    void showAvailability();
    void createNext();

    QLineEdit *m_name;
    QComboBox *m_product;
    QComboBox *m_template;
    TrainRuleFields *m_rule;
    ZoneBox *m_zone = nullptr;
    QLineEdit *m_pattern = nullptr;
    Card *m_card = nullptr;
    QTreeWidget *m_departures = nullptr;
    Label *m_standing = nullptr;
    QSpinBox *m_number = nullptr;
    QPushButton *m_create = nullptr;
    QTimer *m_soon;
    Train m_train;
    std::vector<Train> m_trains;
    std::vector<service::TrainDeparture> m_next;
    int m_asked = 0; ///< number of the latest question
    bool m_isCreating = false;
};

} // namespace slipway::ui
