using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Consistency.Binding;

/// <summary>Finds the rules and rows that the waivers of a schema name. What does not exist is reported.</summary>
internal sealed class WaiverBinder(MergedTable table, TableSchema schema, BindingMessages messages)
{
    private readonly Dictionary<string, int> _rows = RowsByKey(table);

    public WaiverList Bind()
    {
        var rules = new HashSet<string>(Descriptors.Ids, StringComparer.Ordinal);
        rules.UnionWith(schema.Additions.Evidence.Select(evidence => evidence.Id.Value));
        rules.UnionWith(schema.Additions.Rules.Select(rule => rule.Id.Value));
        rules.UnionWith(schema.Relationships.Select(relationship => relationship.Id?.Value).OfType<string>());

        var waivers = new WaiverList();
        foreach (var waiver in schema.Additions.Waivers)
        {
            if (!rules.Contains(waiver.Rule.Value))
                messages.AddUnknown(waiver.Rule, "PTG4003_UnknownRule", rules);
            else if (FindRow(waiver) is { } row && !waivers.Add(waiver, row, table.Keys[row]))
                messages.Add(waiver.Rule.Span, "PTG4003_RepeatedWaiver", Message.Quote(waiver.Rule.Value), Message.Quote(table.Keys[row]));
        }

        return waivers;
    }

    private int? FindRow(Waiver waiver)
    {
        var key = new Located<string>(string.Join(" ", waiver.Key.Select(part => part.Value)), waiver.Key[0].Span);
        if (_rows.TryGetValue(key.Value, out var row))
            return row;

        messages.AddUnknown(key, "PTG4003_UnknownKey", _rows.Keys);
        return null;
    }

    private static Dictionary<string, int> RowsByKey(MergedTable table)
    {
        var rows = new Dictionary<string, int>(table.RowCount, StringComparer.Ordinal);
        for (var row = 0; row < table.RowCount; row++)
            rows[table.Keys[row]] = row;
        return rows;
    }
}
