using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Additions;
using PretrainGen.Generator.Schema.Reading;

namespace PretrainGen.Generator.Rules.Consistency.Binding;

/// <summary>A column that another one decides: rows with the same value in the parent have the same value in the child.</summary>
internal sealed class Dependency(Column parent, Column child)
{
    public Column Parent => parent;

    public Column Child => child;

    /// <summary>The dependencies that a schema declares; columns that are coupled depend on each other.</summary>
    public static IReadOnlyList<Dependency> Bind(IEnumerable<Relationship> relationships, ColumnBinder columns)
    {
        var dependencies = new List<Dependency>();
        foreach (var relationship in relationships)
        {
            if (relationship.Link.Value == RelationshipLink.Crossed
                || columns.Find(relationship.Parent) is not { } parent
                || columns.Find(relationship.Child) is not { } child)
            {
                continue;
            }

            dependencies.Add(new Dependency(parent, child));
            if (relationship.Link.Value == RelationshipLink.Coupled)
                dependencies.Add(new Dependency(child, parent));
        }

        return dependencies;
    }

    /// <summary>The rows that do not follow, once for each value of the parent.</summary>
    public IEnumerable<BrokenDependency> FindBroken(int rowCount) => Enumerable.Range(0, rowCount)
        .Where(row => parent.Known(row).Kind != CellKind.Missing && child.Known(row).Kind != CellKind.Missing)
        .GroupBy(parent.Text, StringComparer.Ordinal)
        .Select(ToBroken)
        .OfType<BrokenDependency>();

    private BrokenDependency? ToBroken(IEnumerable<int> rows)
    {
        // What most rows say is taken for right; of equally many, what is said first.
        var values = rows
            .GroupBy(child.Text, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .Select(group => group.ToList())
            .ToList();
        return values.Count == 1
            ? null
            : new BrokenDependency(values[0][0], values.Skip(1).SelectMany(group => group).OrderBy(row => row).ToList());
    }
}
