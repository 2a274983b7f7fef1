// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/release_page.h"
#include "ui/widgets/card.h"

#include <QStringList>

namespace slipway::ui {

/// A person who takes part, and as what.
struct Participant {
    QString name;
    QStringList parts; ///< "Release coordinator", "3 open items"

    bool operator==(const Participant &) const = default;
};

/// Who takes part in a release: coordinator, owner of the product, who signs, who has items; in that order.
[[nodiscard]] std::vector<Participant> participants(const service::ReleasePage &page);

/// The people of a release.
class PeopleCard : public Card
{
    Q_OBJECT

public:
    explicit PeopleCard(QWidget *parent = nullptr);
    void showPeople(const service::ReleasePage &page);

private:
    std::vector<Participant> m_shown;
    QWidget *m_list = nullptr;
};

} // namespace slipway::ui
