namespace PretrainGen.Generator;

/// <summary>The names under which tests follow the pipeline's steps.</summary>
internal static class StepNames
{
    public const string Schemas = nameof(Schemas);
    public const string Shipped = nameof(Shipped);
    public const string Requests = nameof(Requests);
    public const string Tables = nameof(Tables);
    public const string Groups = nameof(Groups);
    public const string Foreign = nameof(Foreign);
    public const string Catalogs = nameof(Catalogs);
    public const string Free = nameof(Free);
    public const string Target = nameof(Target);
}
