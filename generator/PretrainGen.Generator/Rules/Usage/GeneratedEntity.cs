using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Entities.Conditions;

namespace PretrainGen.Generator.Rules.Usage;

/// <summary>An entity as C# sees it: by the types that were generated for it.</summary>
/// <param name="Name">The name of its enum.</param>
/// <param name="Member">One of its types.</param>
internal sealed record GeneratedEntity(string Name, INamedTypeSymbol Member)
{
    /// <summary>What the types end with that look rows up by name.</summary>
    private static readonly string[] LookUpSuffixes = ["Table", "Extensions"];

    private static readonly SymbolDisplayFormat Qualified =
        new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>The namespace of the types; "" is the global one.</summary>
    public string Namespace => Member.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString(Qualified) : "";

    /// <summary>The enum as an expression that means the same everywhere; null where there is none.</summary>
    public string? EnumExpression => Find("")?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>
    /// The entity whose generated method this is; null where it is another's, such as one of a class that somebody else called
    /// <c>ModelTable</c>.
    /// </summary>
    public static GeneratedEntity? Of(IMethodSymbol method)
    {
        var type = Outermost(method.ContainingType);
        return Array.Find(LookUpSuffixes, suffix => EndsIn(type.Name, suffix)) is { } suffix && IsOurs(type)
            ? new GeneratedEntity(type.Name.Substring(0, type.Name.Length - suffix.Length), type)
            : null;
    }

    public bool IsIn(IAssemblySymbol assembly) => SymbolEqualityComparer.Default.Equals(Member.ContainingAssembly, assembly);

    /// <summary>The generated type that is called like the enum with an ending.</summary>
    public INamedTypeSymbol? Find(string suffix) => Member.ContainingNamespace.GetTypeMembers(Name + suffix, arity: 0)
        .FirstOrDefault(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, Member.ContainingAssembly) && IsOurs(type));

    // An extension member is in a block without a name, in the class.
    private static INamedTypeSymbol Outermost(INamedTypeSymbol type) => type.ContainingType is { } outer ? Outermost(outer) : type;

    private static bool IsOurs(INamedTypeSymbol type) => type.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.Name == "GeneratedCodeAttribute"
        && attribute.ConstructorArguments.FirstOrDefault().Value is "PretrainGen");

    private static bool EndsIn(string name, string suffix) =>
        name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal);
}
