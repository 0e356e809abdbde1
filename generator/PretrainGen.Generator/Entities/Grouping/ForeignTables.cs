using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Entities.Grouping;

/// <summary>The rows that foreign keys of a project lead to, by entity: each entity takes out its own and passes over the others.</summary>
internal sealed class ForeignTables : IEquatable<ForeignTables>
{
    private readonly EquatableArray<ForeignTable> _tables;
    private readonly Dictionary<(string Namespace, string Name), ForeignTable> _byEntity = [];

    /// <param name="tables">The rows of every entity that another one refers to.</param>
    public ForeignTables(IEnumerable<ForeignTable> tables)
    {
        _tables = tables.ToEquatableArray();
        foreach (var table in _tables)
            _byEntity[(table.Namespace, table.Name)] = table;
    }

    /// <summary>The rows that links lead to, each entity's once.</summary>
    public IEnumerable<ForeignTable> Of(IEnumerable<ForeignLink> links) => links
        .Select(link => _byEntity.TryGetValue((link.Namespace, link.Name), out var table) ? table : null)
        .OfType<ForeignTable>()
        .Distinct();

    /// <inheritdoc/>
    public bool Equals(ForeignTables? other) => other is not null && _tables.Equals(other._tables);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ForeignTables);

    /// <inheritdoc/>
    public override int GetHashCode() => _tables.GetHashCode();
}
