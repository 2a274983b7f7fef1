// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/products_section.h"

#include "core/scope/references.h"
#include "service/commands/scope_commands.h"
#include "service/commands/workspace_commands.h"
#include "service/queries/queries.h"
#include "ui/theme/icon.h"
#include "ui/widgets/choices.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

ProductsSection::ProductsSection(service::Session &session, QWidget *parent)
    : ListSection(session,
                  {tr("Products"), tr("Add product"), tr("New product"),
                   tr("A product is what you release: it has a repository, an owner and a calendar of holidays.")},
                  parent),
      m_name(addLine(tr("Name"))),
      m_repository(
          addLine(tr("Repository"), tr("Folder of a local clone. Its commits become the scope of a release."))),
      m_branch(addLine(tr("Branch"), tr("What releases are built from until they are tagged."))),
      m_tags(addLine(tr("Tags"), tr("How versions are tagged, as v{version}; several with spaces between."))),
      m_references(addLine(tr("References"), tr("What commits refer to: %1, or a regular expression; commas between.")
                                                 .arg(ReferencePatterns::builtIn().join(u", "_s)))),
      m_folders(addLine(tr("Folders"), tr("Only commits that change them count; commas between. Empty: all."))),
      m_remote(addLine(tr("Remote"), tr("What is fetched from, by its name in the clone."))),
      m_signIn(addCombo(tr("Fetch with"))),
      m_account(addLine(tr("Account"), tr("Empty: as the address of the remote says."))),
      m_password(addLine(tr("Password"), tr("Or a token. Kept in the system's keyring, not in the workspace."))),
      m_variable(addLine(tr("Variable"), tr("Its name; the value is read when it is needed."))),
      m_file(addFile(tr("File"), tr("Its mode must be 0600: nobody else may read it."))),
      m_forge(addCombo(tr("Notes go to"))),
      m_owner(addCombo(tr("Owner"))),
      m_region(addCombo(tr("Holidays"), true)),
      m_zone(addZone(tr("Time zone"))),
      m_description(addText(tr("Description"))),
      m_rollbackPlan(
          addLine(tr("Rollback plan"), tr("How its releases are taken back, or a link. A release may have its own.")))
{
    QAction *browse = m_repository->addAction(icon(u"document-open"_s), QLineEdit::TrailingPosition);
    browse->setText(tr("Choose the folder"));
    connect(browse, &QAction::triggered, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Repository"), m_repository->text());
        if (folder.isEmpty())
            return;
        m_repository->setText(folder);
        touched();
    });
    fillWithRegions(m_region);
    addSignIn();
}

std::vector<SettingsRow> ProductsSection::rows()
{
    m_products = valueOr(session().queries().products());
    fillWithPeople(m_owner, session());
    fillWithForges();
    std::vector<SettingsRow> rows;
    for (const Product &product : m_products) {
        const int owner = product.owner ? m_owner->findData(product.owner->toString()) : -1;
        rows.push_back({product.id.value,
                        product.name,
                        owner < 0 ? tr("no owner") : m_owner->itemText(owner),
                        QString::fromLatin1(product.zone),
                        {}});
    }
    return rows;
}

void ProductsSection::fillWithForges()
{
    m_forge->clear();
    m_forge->addItem(tr("nowhere"), QString());
    for (const CiConnection &each : valueOr(session().queries().connections()))
        if (each.kind == CiKind::GitHub || each.kind == CiKind::GitLab || each.kind == CiKind::Gitea)
            m_forge->addItem(each.name, each.name);
}

void ProductsSection::loadRepository()
{
    ProductRepository usual;
    m_known = m_product.id.isNull() ? usual : session().queries().productRepository(m_product.id).value_or(usual);
    m_branch->setText(m_known.branch);
    m_tags->setText(m_known.tagPatterns.join(u' '));
    m_tags->setPlaceholderText(u"v{version} {version}"_s);
    m_references->setText(m_known.referencePatterns.join(u", "_s));
    m_references->setPlaceholderText(ReferencePatterns::builtIn().join(u", "_s));
    m_folders->setText(m_known.paths.join(u", "_s));
    loadSignIn();
    // One with a project behind it was named on the command line.
    if (!m_known.forge.isEmpty() && m_forge->findData(m_known.forge) < 0)
        m_forge->addItem(m_known.forge, m_known.forge);
    chooseData(m_forge, m_known.forge);
}

ProductRepository ProductsSection::typedRepository() const
{
    ProductRepository made = m_known;
    made.branch = m_branch->text().trimmed().isEmpty() ? ProductRepository().branch : m_branch->text().trimmed();
    made.tagPatterns = m_tags->text().split(u' ', Qt::SkipEmptyParts);
    const auto list = [](const QString &text) {
        QStringList parts;
        for (const QString &each : text.split(u',', Qt::SkipEmptyParts))
            parts += each.trimmed();
        return parts;
    };
    made.referencePatterns = list(m_references->text());
    made.paths = list(m_folders->text());
    made.forge = m_forge->currentData().toString();
    made.remote = m_remote->text().trimmed().isEmpty() ? ProductRepository().remote : m_remote->text().trimmed();
    made.secretKind = typedSecretKind();
    made.account = made.secretKind == SecretKind::None ? QString() : m_account->text().trimmed();
    made.secretName = made.secretKind == SecretKind::Environment ? m_variable->text().trimmed()
                      : made.secretKind == SecretKind::File      ? m_file->text().trimmed()
                                                                 : QString();
    return made;
}

void ProductsSection::load(const Uuid &id)
{
    const auto found = std::ranges::find(m_products, id, [](const Product &each) { return each.id.value; });
    m_product = found == m_products.end() ? Product{} : *found;
    if (id.isNull())
        m_product.zone = session().surroundings().zone;
    m_name->setText(m_product.name);
    m_repository->setText(m_product.repository);
    loadRepository();
    chooseData(m_owner, m_product.owner ? m_product.owner->toString() : QString());
    chooseData(m_region, m_product.region);
    m_zone->setZone(m_product.zone);
    m_description->setPlainText(m_product.description);
    m_rollbackPlan->setText(m_product.rollbackPlan);
}

void ProductsSection::save()
{
    Product product = m_product;
    product.name = m_name->text().trimmed();
    product.repository = m_repository->text().trimmed();
    const auto owner = Uuid::fromString(m_owner->currentData().toString());
    product.owner = owner ? std::optional(PersonId{*owner}) : std::nullopt;
    product.region = m_region->currentData().toString();
    product.zone = m_zone->zone();
    product.description = m_description->toPlainText();
    product.rollbackPlan = m_rollbackPlan->text().trimmed();
    ProductRepository repository = typedRepository();
    const bool isOther = repository != m_known;
    run(service::Save<Product>{product}, [this, repository, isOther](ProductId id) mutable {
        if (!isOther)
            return keepPasswordThen(id);
        repository.product = id;
        run(service::SaveProductRepository{repository}, [this, id](auto &&) { keepPasswordThen(id); });
    });
}

void ProductsSection::remove()
{
    run(service::Remove<Product>{m_product.id}, [this](service::Done) {
        forgetPassword(m_product.id);
        removed(m_product.name);
    });
}

} // namespace slipway::ui
