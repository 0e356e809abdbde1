using PretrainGen.Generator.Common;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Grouping;

/// <summary>
/// The entities of a project, before anything is known of their columns. Groups are found by their first file, so they stay where they are
/// when others go.
/// </summary>
internal sealed class EntityGroups : IEquatable<EntityGroups>
{
    private readonly ILookup<string, EntityGroup> _byFirstFile;

    /// <param name="groups">The groups.</param>
    public EntityGroups(IEnumerable<EntityGroup> groups)
    {
        All = groups.ToEquatableArray();
        _byFirstFile = All.ToLookup(group => group.Files[0].Path, StringComparer.Ordinal);
    }

    /// <summary>The groups in the order of their files.</summary>
    public EquatableArray<EntityGroup> All { get; }

    /// <summary>The groups that a file is the first of.</summary>
    public IEnumerable<EntityGroup> StartingWith(TableFile file) => _byFirstFile[file.Path];

    /// <inheritdoc/>
    public bool Equals(EntityGroups? other) => other is not null && All.Equals(other.All);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntityGroups);

    /// <inheritdoc/>
    public override int GetHashCode() => All.GetHashCode();
}
