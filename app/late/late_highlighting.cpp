// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/late/late_library.h"
#include "ui/widgets/code_view/highlighting.h"

namespace slipway::ui {

namespace {

class PlainLines : public LineSyntax
{
public:
    std::vector<FormatSpan> spansOf(const QString &) override { return {}; }
};

class PlainDocument : public DocumentSyntax
{
public:
    void setDark(bool) override {}
};

/// Text stays readable without colours.
class PlainText : public Highlighting
{
public:
    std::unique_ptr<LineSyntax> ofLines(const QString &) override { return std::make_unique<PlainLines>(); }
    std::unique_ptr<DocumentSyntax> ofDocument(QTextDocument *, const QString &) override
    {
        return std::make_unique<PlainDocument>();
    }
};

Highlighting &madeHighlighting()
{
    static PlainText plain;
    const auto make = late::findPart(QStringLiteral("highlighting"));
    if (make)
        return *reinterpret_cast<Highlighting *(*)()>(*make)();
    late::tellOfPart(make.error());
    return plain;
}

} // namespace

Highlighting &highlighting()
{
    static Highlighting &loaded = madeHighlighting();
    return loaded;
}

} // namespace slipway::ui
