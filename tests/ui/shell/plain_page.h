// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_entry.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace slipway::test {

/// A page that says where it stands and does nothing else.
class PlainPage : public ui::Page
{
    Q_OBJECT

public:
    PlainPage(QString id, service::Session &session, QWidget *parent)
        : Page(session, parent),
          m_route{.page = std::move(id)}
    {
        auto *column = new QVBoxLayout(this);
        m_field = new QLineEdit(this);
        m_field->setAccessibleName(m_route.page);
        column->addWidget(m_field);
    }

    void openRoute(const ui::Route &route) override
    {
        m_route = route;
        ++opened;
    }
    [[nodiscard]] ui::Route route() const override { return m_route; }
    [[nodiscard]] std::vector<ui::Crumb> path() const override
    {
        if (!m_route.release)
            return {{m_route.page, std::nullopt}};
        return {{m_route.page, ui::Route{.page = m_route.page}}, {QStringLiteral("one release"), std::nullopt}};
    }
    void refresh() override { ++refreshed; }
    [[nodiscard]] QWidget *firstFocus() override { return m_field; }

    [[nodiscard]] QString unsaved() const override { return waiting; }
    void saveThen(std::function<void()> then) override
    {
        ++saved;
        if (canSave)
            then();
    }

    QString waiting; ///< typed and not saved
    bool canSave = true;
    int saved = 0;
    int opened = 0;
    int refreshed = 0;

private:
    ui::Route m_route;
    QLineEdit *m_field;
};

/// Today, Calendar, Releases with a page for one release, and Settings at the lower end. Counts the pages it makes.
struct PlainPages {
    std::shared_ptr<int> made = std::make_shared<int>(0);

    [[nodiscard]] ui::PageRegistry registry() const
    {
        const auto factory = [made = made](const QString &id) {
            return [made, id](service::Session &session, QWidget *parent) -> ui::Page * {
                ++*made;
                return new PlainPage(id, session, parent);
            };
        };
        const auto entry = [&](const QString &id, Qt::Key key) {
            return ui::PageEntry{.id = id,
                                 .title = id,
                                 .icon = QStringLiteral("package"),
                                 .shortcut = QKeySequence(Qt::CTRL | key),
                                 .make = factory(id)};
        };
        std::vector<ui::PageEntry> list{
            entry(QStringLiteral("today"), Qt::Key_1), entry(QStringLiteral("calendar"), Qt::Key_2),
            entry(QStringLiteral("releases"), Qt::Key_3), entry(QStringLiteral("settings"), Qt::Key_Comma)};
        list[2].makeDetail = factory(QStringLiteral("releases"));
        list[3].isAtBottom = true;
        list[3].sections = {{QStringLiteral("people"), QStringLiteral("People and roles")}};
        return {[list] { return list; }, [](service::Session &, QDate, std::function<void(ReleaseId)>,
                                            QWidget *parent) { return new QDialog(parent); }};
    }
};

} // namespace slipway::test
