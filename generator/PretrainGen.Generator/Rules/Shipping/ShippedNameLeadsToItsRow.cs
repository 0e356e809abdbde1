using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Rules.Shipping;

/// <summary>The names that a row was shipped with lead to it: its key, its aliases and its member.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ShippedNameLeadsToItsRow() : TableRule(Descriptors.PTG6002_ShippedNameLeadsToItsRow)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        if (ShippedAccount.Of(entity) is not { } account || entity.Model.Entity is not { HasKey: true } present)
            return;

        foreach (var (fact, row) in ShippedRename.In(entity))
        {
            entity.Report(entity.Table.KeyAddress(row), account.With(fact), Message.Of(
                "PTG6002_Renamed",
                entity.Name(row),
                Message.Quote(fact.Key),
                Message.Number(fact.Number ?? 0),
                Advice(entity, row, fact.Key)));
        }

        for (var row = 0; row < present.Rows.Count; row++)
        {
            CheckFormerNames(entity, account, present.Rows[row], row);
            CheckMember(entity, account, present.Rows[row], row);
        }
    }

    private static void CheckFormerNames(EntityContext entity, ShippedAccount account, EntityRow present, int row)
    {
        foreach (var former in entity.Model.Shipped.FormersOf(row).Where(former => !present.Aliases.Contains(former.Key)))
        {
            entity.Report(entity.Table.KeyAddress(row), account.With(former), Message.Of(
                "PTG6002_Former", entity.Name(row), Message.Quote(former.Key), Advice(entity, row, former.Key)));
        }
    }

    // Only a column that says what members are called can change that of a row with the same name.
    private static void CheckMember(EntityContext entity, ShippedAccount account, EntityRow present, int row)
    {
        if (entity.Model.Shipped[row] is { IsRow: true } fact
            && fact.Key == present.Name
            && fact.Member != present.Identifier
            && ColumnOf(entity, entity.Schema?.Additions.Identifier?.Value) is { } column)
        {
            entity.Report(entity.Table.AddressOf(row, column), account.With(fact), Message.Of(
                "PTG6002_Member",
                entity.Name(row),
                Message.Plain(present.Identifier),
                Message.Plain(fact.Member),
                Message.Column(column.Header)));
        }
    }

    /// <summary>Where an alias is to be written, with the whole text of the cell.</summary>
    private static Message Advice(EntityContext entity, int row, string alias)
    {
        if (ColumnOf(entity, entity.Schema?.Additions.Aliases?.Value) is not { } column)
            return Message.Of("PTG6002_NoAliases", Message.Quote(alias));

        var field = entity.Schema!.Fields.FirstOrDefault(field => field.Name.Value == column.Header);
        var isList = field?.Type.Value == FieldType.List;
        var text = isList && column.Values[row] is { Length: > 0 } others ? $"{others}{field!.Delimiter} {alias}" : alias;
        return Message.Of("PTG6002_Alias", Message.Quote(text), Message.Column(column.Header));
    }

    private static MergedColumn? ColumnOf(EntityContext entity, string? header) => header is null ? null : entity.Table.Find(header);
}
