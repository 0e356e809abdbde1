using PretrainGen.Generator.Common;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Grouping;

/// <summary>
/// The entities of a project, before anything is known of their columns. A group is found by its first file, so it stays where it is when
/// others go.
/// </summary>
internal sealed class EntityGroups : IEquatable<EntityGroups>
{
    private readonly Dictionary<string, EntityGroup> _byFirstFile = new(StringComparer.Ordinal);

    /// <param name="groups">The groups.</param>
    public EntityGroups(IEnumerable<EntityGroup> groups)
    {
        All = groups.ToEquatableArray();
        foreach (var group in All)
            _byFirstFile[group.Files[0].Path] = group;
    }

    /// <summary>The groups in the order of their files.</summary>
    public EquatableArray<EntityGroup> All { get; }

    /// <summary>The group that a file is the first of; null where it is of none.</summary>
    public EntityGroup? StartingWith(TableFile file) => _byFirstFile.TryGetValue(file.Path, out var group) ? group : null;

    /// <inheritdoc/>
    public bool Equals(EntityGroups? other) => other is not null && All.Equals(other.All);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntityGroups);

    /// <inheritdoc/>
    public override int GetHashCode() => All.GetHashCode();
}
