using PretrainGen.Generator.Entities.Grouping;

namespace PretrainGen.Generator.Entities.Conditions.References;

/// <summary>The other entities of a project whose rows conditions may look at.</summary>
/// <param name="models">The entities; null where conditions may look at their own rows alone.</param>
internal sealed class ReachableEntities(IReadOnlyList<EntityModel>? models)
{
    /// <summary>No other entity may be looked at, since what it says is not known yet.</summary>
    public static ReachableEntities None { get; } = new(null);

    /// <summary>Whether other entities may be looked at.</summary>
    public bool AreKnown => models is not null;

    /// <summary>The entity that a foreign key leads to; null where it is not among these.</summary>
    public EntityModel? Find(ForeignLink link) =>
        models?.FirstOrDefault(model => model.Group.Namespace == link.Namespace && model.Group.Name == link.Name);

    /// <summary>The entities of which a foreign key leads to a group.</summary>
    public IEnumerable<EntityModel> ReferringTo(EntityGroup group) => (models ?? [])
        .Where(model => model.Group.LinksTo(group));
}
