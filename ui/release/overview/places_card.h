// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/release_page.h"
#include "ui/theme/glyph.h"
#include "ui/widgets/card.h"

class QComboBox;
class QVBoxLayout;

namespace slipway::ui {

class ReleaseDesk;
class WhenField;

/// An environment of the release as the card shows it.
struct PlaceLine {
    Glyph glyph = Glyph::Pending;
    QString name;
    QString detail;

    bool operator==(const PlaceLine &) const = default;
};

/// The environments that are booked or shipped to, with what collides.
[[nodiscard]] std::vector<PlaceLine> placeLines(const service::ReleasePage &page);

/// What collides with the release, and its environments: booking one, taking a proposal with one press.
class PlacesCard : public Card
{
    Q_OBJECT

public:
    explicit PlacesCard(ReleaseDesk &desk, QWidget *parent = nullptr);
    void showPlaces();

private:
    void buildForm();
    void openForm();
    void book();

    ReleaseDesk &m_desk;
    std::vector<PlaceLine> m_shown;
    QWidget *m_list = nullptr;
    class QPushButton *m_bookButton;
    QWidget *m_form;
    QComboBox *m_place = nullptr;
    WhenField *m_from = nullptr;
    WhenField *m_to = nullptr;
};

/// The conflicts of the release, each with what would solve it.
class ConflictsCard : public Card
{
    Q_OBJECT

public:
    explicit ConflictsCard(ReleaseDesk &desk, QWidget *parent = nullptr);
    /// Hides itself when nothing collides.
    void showConflicts();

private:
    void addConflict(QVBoxLayout *rows, const Conflict &conflict);
    [[nodiscard]] QString remedyOf(const Conflict &conflict) const;
    void solve(const Conflict &conflict);

    ReleaseDesk &m_desk;
    std::vector<Conflict> m_shown;
    QString m_shownWhy;
    QWidget *m_list = nullptr;
};

} // namespace slipway::ui
