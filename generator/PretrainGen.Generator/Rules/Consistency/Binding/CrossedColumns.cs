using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Consistency.Binding;

/// <summary>Two columns of which every value of the one goes with every value of the other, each pair in some row.</summary>
internal sealed class CrossedColumns(Column parent, Column child)
{
    public Column Parent => parent;

    public Column Child => child;

    /// <summary>The crossed columns that a schema declares.</summary>
    public static IReadOnlyList<CrossedColumns> Bind(IEnumerable<Relationship> relationships, ColumnBinder columns) => relationships
        .Where(relationship => relationship.Link.Value == RelationshipLink.Crossed)
        .Select(relationship => columns.Find(relationship.Parent) is { } parent && columns.Find(relationship.Child) is { } child
            ? new CrossedColumns(parent, child)
            : null)
        .OfType<CrossedColumns>()
        .ToList();

    /// <summary>The values of the parent that lack a value of the child: the first row of the one and the first row of the other.</summary>
    public IEnumerable<MissingCombination> FindMissing(int rowCount)
    {
        var rows = Enumerable.Range(0, rowCount)
            .Where(row => parent.Known(row).Kind != CellKind.Missing && child.Known(row).Kind != CellKind.Missing)
            .ToList();
        var children = rows.GroupBy(child.Text, StringComparer.Ordinal).Select(group => (Value: group.Key, First: group.First())).ToList();
        foreach (var group in rows.GroupBy(parent.Text, StringComparer.Ordinal))
        {
            // A complete group ends with its count; in another one a gap is found after as many steps as it has values.
            var present = new HashSet<string?>(group.Select(child.Text), StringComparer.Ordinal);
            if (present.Count < children.Count)
                yield return new MissingCombination(group.First(), children.First(other => !present.Contains(other.Value)).First);
        }
    }
}
