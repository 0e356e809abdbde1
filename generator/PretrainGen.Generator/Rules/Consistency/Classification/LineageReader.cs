using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Rules.Consistency.Classification;

/// <summary>Finds the rows that a row is built on.</summary>
/// <param name="columns">Where they are named.</param>
/// <param name="pattern">What finds their names in a text; null where the cells hold nothing but names.</param>
/// <param name="names">The rows by name.</param>
internal sealed class LineageReader(Column[] columns, BudgetedPattern? pattern, RowNameIndex names)
{
    private const string NameGroup = "key";

    public BudgetedPattern? Pattern => pattern;

    /// <summary>The rows that a row is built on, each with the cell that says so.</summary>
    public IReadOnlyList<Ancestor> Find(int row)
    {
        var ancestors = new List<Ancestor>();
        foreach (var column in columns)
        {
            foreach (var ancestor in Rows(column, row))
            {
                if (ancestor != row && !ancestors.Exists(known => known.Row == ancestor))
                    ancestors.Add(new Ancestor(ancestor, column));
            }
        }

        return ancestors;
    }

    private IEnumerable<int> Rows(Column column, int row)
    {
        if (column.IsFaulty(row) || column.ReadableText(row) is not { } text)
            return [];
        if (pattern is not null)
            return Captured(text).Select(names.FindIn).OfType<int>();

        var value = column[row];
        return value.Kind is CellKind.Reference or CellKind.List && value.Rows.Any() ? value.Rows : names.FindAll(text);
    }

    private IEnumerable<string> Captured(string text)
    {
        for (var match = pattern!.Find(text); match is not null;)
        {
            var group = match.Groups[NameGroup] is { Success: true } key ? key : match.Groups[match.Groups.Count > 1 ? 1 : 0];
            yield return group.Value.Trim();

            var next = match.Index + Math.Max(match.Length, 1);
            match = next < text.Length ? pattern.Find(text, next) : null;
        }
    }
}
