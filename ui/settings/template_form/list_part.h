// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/templates/template_edits.h"
#include "ui/settings/template_form/form_part.h"

class QTreeWidget;
class QTreeWidgetItem;
class QToolButton;

namespace slipway::ui {

class Label;

/// A list with the fields of the chosen row under it. Ins adds, Del removes, Alt+Up and Alt+Down move.
class ListPart : public FormPart
{
    Q_OBJECT

public:
    /// Shows the things of that phase, where the part is about one.
    void setPhase(int phase);
    [[nodiscard]] const ItemPath &current() const { return m_current; }

Q_SIGNALS:
    /// Another row was chosen.
    void chosen();

protected:
    struct Words {
        QString thing;  ///< "Milestone"
        QString list;   ///< "Milestones"
        QString add;    ///< "Add milestone"
        QString remove; ///< "Remove milestone"
        QString none;   ///< what to read where there are none
        QStringList columns;
    };
    struct Row {
        ItemPath path;
        QStringList columns;
        bool operator==(const Row &) const = default;
    };

    ListPart(TemplateDocument &document, const Words &words, QWidget *parent);
    /// To be called when the fields are there.
    void finishFields();

    [[nodiscard]] virtual std::vector<Row> rows(const TemplateSpec &spec) const = 0;
    /// Adds one behind that row; an empty path: at the end. @return where it is
    [[nodiscard]] virtual ItemPath add(TemplateSpec &spec, const ItemPath &behind) const = 0;
    virtual void remove(TemplateSpec &spec, const ItemPath &path) const = 0;
    /// Moves it among its siblings. @return where it is then; nothing when it is at the end already
    [[nodiscard]] virtual std::optional<ItemPath> moved(TemplateSpec &spec, const ItemPath &path, int by) const = 0;
    /// Fills the fields with the current row.
    virtual void fillFields(const TemplateSpec &spec) = 0;
    /// The heading of the card.
    [[nodiscard]] virtual QString heading(const TemplateSpec &spec) const;

    void fill(const TemplateSpec &spec) override;
    [[nodiscard]] QString scope() const override;
    [[nodiscard]] int phase() const { return m_phase; }
    /// Null when the phase is not there any more.
    [[nodiscard]] TemplateSpec::Phase *phaseOf(TemplateSpec &spec) const;
    [[nodiscard]] const TemplateSpec::Phase *phaseOf(const TemplateSpec &spec) const;
    /// Adds by that function and goes to the first field of what was added.
    void addBy(const std::function<ItemPath(TemplateSpec &)> &maker);
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QToolButton *addTool(const QString &iconName, const QString &name, const QString &objectName);

private:
    void makeTools();
    void showRows(std::vector<Row> rows);
    void showTools(const TemplateSpec &spec);
    [[nodiscard]] QTreeWidgetItem *itemOf(const ItemPath &path) const;
    void choose(QTreeWidgetItem *item);
    /// As one step of undo; says over the fields what is wrong with it.
    bool change(const Change &change);
    void removeCurrent();
    void move(int by);
    void fitHeight();

    Words m_words;
    QTreeWidget *m_tree;
    Label *m_none;
    QToolButton *m_remove = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    std::vector<Row> m_rows;
    ItemPath m_current;
    int m_phase = 0;
    bool m_isShowing = false;
};

/// A list without nesting, of things that the template keeps in a vector.
template <class T>
class FlatPart : public ListPart
{
protected:
    using ListPart::ListPart;

    [[nodiscard]] virtual std::vector<T> *listOf(TemplateSpec &spec) const = 0;
    [[nodiscard]] virtual T fresh(const TemplateSpec &spec) const = 0;
    [[nodiscard]] virtual QStringList columnsOf(const T &thing) const = 0;

    /// The thing of the current row; null when there is none.
    [[nodiscard]] T *currentIn(TemplateSpec &spec) const
    {
        std::vector<T> *list = listOf(spec);
        const int row = current().isEmpty() ? -1 : current().first();
        return list && row >= 0 && std::cmp_less(row, list->size()) ? &(*list)[static_cast<std::size_t>(row)] : nullptr;
    }
    /// A setter of a field for the current row.
    template <class Value, class Set>
    [[nodiscard]] auto setting(Set set)
    {
        return [this, set](TemplateSpec &spec, const Value &value) {
            if (T *thing = currentIn(spec))
                set(*thing, value);
        };
    }

    [[nodiscard]] std::vector<Row> rows(const TemplateSpec &spec) const override
    {
        std::vector<Row> rows;
        TemplateSpec copy = spec;
        if (const std::vector<T> *list = listOf(copy))
            for (std::size_t i = 0; i < list->size(); ++i)
                rows.push_back({{static_cast<int>(i)}, columnsOf((*list)[i])});
        return rows;
    }
    [[nodiscard]] ItemPath add(TemplateSpec &spec, const ItemPath &behind) const override
    {
        std::vector<T> *list = listOf(spec);
        if (!list)
            return {};
        const auto at =
            behind.isEmpty() ? std::ssize(*list) : std::min<std::ptrdiff_t>(behind.first() + 1, std::ssize(*list));
        list->insert(list->begin() + at, fresh(spec));
        return {static_cast<int>(at)};
    }
    void remove(TemplateSpec &spec, const ItemPath &path) const override
    {
        if (std::vector<T> *list = listOf(spec); list && path.first() < std::ssize(*list))
            list->erase(list->begin() + path.first());
    }
    [[nodiscard]] std::optional<ItemPath> moved(TemplateSpec &spec, const ItemPath &path, int by) const override
    {
        std::vector<T> *list = listOf(spec);
        const int to = path.first() + by;
        if (!list || to < 0 || to >= std::ssize(*list))
            return std::nullopt;
        std::swap((*list)[static_cast<std::size_t>(path.first())], (*list)[static_cast<std::size_t>(to)]);
        return ItemPath{to};
    }
};

} // namespace slipway::ui
