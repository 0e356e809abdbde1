using System.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Shipping;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Entities.Building;

/// <summary>Makes the rows of an entity: their names, numbers and documentation.</summary>
internal sealed class RowBuilder(
    EntityGroup group, MergedTable table, ColumnRoles roles, ColumnSet columns, ShippedRows shipped, CellFindings findings)
{
    private const int LongestMessage = 1_000;

    private readonly SchemaAdditions _additions = group.Schema?.Additions ?? SchemaAdditions.Empty;

    public EquatableArray<EntityRow> Build(CancellationToken cancellation)
    {
        var members = new RowMembers(group.Name, table, roles.Identifier, shipped, findings);
        var values = new EnumValues(table, group.Schema, shipped, findings).Read();
        var aliases = new AliasReader(table, roles.Aliases is { } column ? columns[column] : null, findings);
        var obsolete = FindObsolete(cancellation);
        return table.Keys.Select(Row).ToEquatableArray();

        EntityRow Row(string key, int row)
        {
            cancellation.ThrowIfCancellationRequested();
            return new(key, members.Of(row), values[row], DocOf(row), Url(row), table.SourceOf(row))
            {
                Aliases = aliases.Of(row),
                FormerMembers = members.FormerOf(row).ToEquatableArray(),
                Obsolete = obsolete.Contains(row) ? Message(_additions.Obsolete?.Message, row) : null,
            };
        }
    }

    private string? DocOf(int row) => roles.Doc is { } doc ? columns[doc].Text(row) : null;

    // A condition that cannot be evaluated makes no row obsolete; the rules report it.
    private HashSet<int> FindObsolete(CancellationToken cancellation)
    {
        var binder = new ColumnBinder(group, table, columns.All, _ => { });
        return ObsoleteRows.Bind(_additions.Obsolete, binder, _ => { })?.Find(table.RowCount, cancellation) ?? [];
    }

    private string? Url(int row) =>
        roles.Link?.Link(row) ?? (roles.Link?.Values[row] is { } value && CellSyntax.IsUrl(value) ? value : null);

    // A message of many places and a long cell would be their product.
    private string Message(MessageTemplate? template, int row)
    {
        var message = new StringBuilder();
        foreach (var part in template?.Parts ?? EquatableArray<MessagePart>.Empty)
        {
            message.Append(part.IsColumn ? table.Find(part.Text)?.Values[row] : part.Text);
            if (message.Length > LongestMessage)
            {
                message.Length = char.IsHighSurrogate(message[LongestMessage - 1]) ? LongestMessage - 1 : LongestMessage;
                return message.Append("...").ToString();
            }
        }

        return message.ToString();
    }
}
