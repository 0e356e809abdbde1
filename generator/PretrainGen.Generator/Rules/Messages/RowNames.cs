using PretrainGen.Generator.Entities.Merging;

namespace PretrainGen.Generator.Rules.Messages;

/// <summary>What rows are called in messages.</summary>
internal static class RowNames
{
    /// <summary>A row by its key or, where it has none, by its number.</summary>
    public static Message NameOf(this MergedTable table, int row) =>
        table.Keys[row] is { Length: > 0 } key ? Message.Quote(key) : Message.RowNumber(table.RecordOf(row));
}
