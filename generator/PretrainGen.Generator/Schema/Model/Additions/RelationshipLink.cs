namespace PretrainGen.Generator.Schema.Model.Additions;

/// <summary>What holds between two columns.</summary>
internal enum RelationshipLink
{
    /// <summary>A value of the parent goes with one value of the child.</summary>
    Derived,

    /// <summary>A value of either goes with one value of the other.</summary>
    Coupled,

    /// <summary>Every value of the parent goes with every value of the child.</summary>
    Crossed,
}
