// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include "core/base/ids.h"
#include "core/base/time.h"

#include <optional>

class QGridLayout;

namespace slipway::ui {

class ReleaseDesk;
class WhenField;

/// Start, milestones and ship: planned and actual. A milestone is dated by hand or said to be reached in place.
class DatesCard : public Card
{
    Q_OBJECT

public:
    explicit DatesCard(ReleaseDesk &desk, QWidget *parent = nullptr);
    void showDates();

Q_SIGNALS:
    void moveShipRequested();

private:
    struct Line {
        QString key;
        QString name;
        Instant plan;
        std::optional<Instant> actual;
        std::optional<MilestoneId> milestone; ///< none: start or ship
        QString rule;

        bool operator==(const Line &) const = default;
    };
    void buildEditor();
    void showMenu(const Line &line, QWidget *at);
    void beginEdit(MilestoneId milestone, const QString &name, Instant at);
    void saveEdit();
    [[nodiscard]] std::vector<Line> lines() const;

    ReleaseDesk &m_desk;
    QWidget *m_grid = nullptr;
    QWidget *m_editor;
    class Label *m_editorName = nullptr;
    WhenField *m_when = nullptr;
    MilestoneId m_edited;
    std::vector<Line> m_shown;
    QString m_shownWhy;
    QByteArray m_shownZone;
    QString m_focused; ///< key of the row whose button had the keyboard before the rows were made anew
};

} // namespace slipway::ui
