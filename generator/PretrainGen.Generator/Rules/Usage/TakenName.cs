using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Schema.Reading.Packages;

namespace PretrainGen.Generator.Rules.Usage;

/// <summary>The name of a generated type that the project declares as well.</summary>
/// <param name="Name">The name with its namespace.</param>
/// <param name="Place">Where the project declares it: <c>Order.cs, line 3</c>.</param>
internal sealed record TakenName(string Name, string Place)
{
    /// <summary>
    /// All of an entity. Which of its types are generated depends on the framework, so only names count that generated code declares, too.
    /// </summary>
    public static IEnumerable<TakenName> AllOf(Entity entity, Compilation compilation, CancellationToken cancellation)
    {
        if (Find(entity.Namespace, compilation) is not { } space)
            yield break;

        foreach (var name in entity.TypeNames)
        {
            var declarations = space.GetMembers(name)
                .Where(member => member is INamespaceSymbol or INamedTypeSymbol { Arity: 0 })
                .SelectMany(member => member.DeclaringSyntaxReferences)
                .Select(reference => reference.GetSyntax(cancellation))
                .ToList();
            if (declarations.Find(IsOurs) is { } ours && declarations.Find(other => !IsOurs(other) && !IsPartOf(ours, other)) is { } other)
                yield return new TakenName(Qualified(entity.Namespace, name), PlaceOf(other));
        }
    }

    private static INamespaceSymbol? Find(string name, Compilation compilation) => name.Length == 0
        ? compilation.Assembly.GlobalNamespace
        : name.Split('.').Aggregate(
            (INamespaceSymbol?)compilation.Assembly.GlobalNamespace,
            (space, part) => space?.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == part));

    private static bool IsOurs(SyntaxNode declaration) => declaration is BaseTypeDeclarationSyntax type
        && type.AttributeLists.SelectMany(list => list.Attributes).Any(IsOurs);

    private static bool IsOurs(AttributeSyntax attribute) =>
        attribute.Name is QualifiedNameSyntax { Right.Identifier.ValueText: "GeneratedCode" }
        && attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.Value: "PretrainGen" };

    private static bool IsPartOf(SyntaxNode ours, SyntaxNode other) => ours.IsKind(other.Kind()) && IsPartial(ours) && IsPartial(other);

    private static bool IsPartial(SyntaxNode declaration) =>
        declaration is TypeDeclarationSyntax type && type.Modifiers.Any(SyntaxKind.PartialKeyword);

    private static string PlaceOf(SyntaxNode declaration)
    {
        var place = declaration.GetLocation().GetLineSpan();
        var line = (place.StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture);
        return $"{PackagePath.FileName(place.Path)}({line})";
    }

    private static string Qualified(string space, string name) => space.Length > 0 ? $"{space}.{name}" : name;
}
