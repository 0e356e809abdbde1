namespace PretrainGen.Generator.Entities.Model;

/// <summary>What a project may declare as a further part of a generated type.</summary>
internal enum PartKind
{
    /// <summary>Nothing: an enum has no parts.</summary>
    None,

    /// <summary>A partial struct.</summary>
    Struct,

    /// <summary>A partial class.</summary>
    Class,
}
