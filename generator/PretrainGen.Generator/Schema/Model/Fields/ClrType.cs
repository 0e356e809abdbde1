namespace PretrainGen.Generator.Schema.Model.Fields;

/// <summary>A type of .NET that a schema may ask for where the standard has none.</summary>
/// <param name="Name">What .NET calls it.</param>
/// <param name="FieldType">The type of the standard that its cells have.</param>
internal readonly record struct ClrType(string Name, FieldType FieldType);
