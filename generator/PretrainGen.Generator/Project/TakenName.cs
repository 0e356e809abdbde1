using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Schema.Reading.Packages;

namespace PretrainGen.Generator.Project;

/// <summary>The name of a generated type that the project declares as well.</summary>
/// <param name="Name">The name with its namespace.</param>
/// <param name="Place">Where the project declares it: <c>Order.cs, line 3</c>.</param>
internal sealed record TakenName(string Name, string Place)
{
    /// <summary>
    /// All of an entity. Nothing is generated for one whose name is taken: the compiler would stop at the two declarations, before the
    /// rule says what to do. Which converters are generated depends on the framework, so theirs count where generated code has them.
    /// </summary>
    public static IEnumerable<TakenName> AllOf(Entity entity, Compilation compilation, CancellationToken cancellation) =>
        Find(entity.Namespace, compilation) is { } space
            ? entity.Types.SelectMany(type => Of(type, entity, space, cancellation))
                .Concat(entity.ConverterNames.SelectMany(name => OfConverter(name, entity, space, cancellation)))
            : [];

    /// <summary>Whether the project declares a type with the name of one that is generated for an entity on every framework.</summary>
    public static bool IsAny(Entity entity, Compilation compilation, CancellationToken cancellation) =>
        Find(entity.Namespace, compilation) is { } space && entity.Types.Any(type => Of(type, entity, space, cancellation).Any());

    private static IEnumerable<TakenName> Of(GeneratedType type, Entity entity, INamespaceSymbol space, CancellationToken cancellation) =>
        Declarations(type.Name, space, cancellation).Where(other => !IsOurs(other) && !IsPartOf(type, other)).Take(1)
            .Select(other => new TakenName(Qualified(entity.Namespace, type.Name), PlaceOf(other)));

    private static IEnumerable<TakenName> OfConverter(string name, Entity entity, INamespaceSymbol space, CancellationToken cancellation)
    {
        var declarations = Declarations(name, space, cancellation).ToList();
        return declarations.Exists(IsOurs) && declarations.Find(other => !IsOurs(other)) is { } other
            ? [new TakenName(Qualified(entity.Namespace, name), PlaceOf(other))]
            : [];
    }

    private static IEnumerable<SyntaxNode> Declarations(string name, INamespaceSymbol space, CancellationToken cancellation) => space
        .GetMembers(name)
        .Where(member => member is INamespaceSymbol or INamedTypeSymbol { Arity: 0 })
        .SelectMany(member => member.DeclaringSyntaxReferences)
        .Select(reference => reference.GetSyntax(cancellation));

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

    private static bool IsPartOf(GeneratedType type, SyntaxNode other) => type.Part switch
    {
        PartKind.Struct => other.IsKind(SyntaxKind.StructDeclaration) && IsPartial(other),
        PartKind.Class => other.IsKind(SyntaxKind.ClassDeclaration) && IsPartial(other),
        _ => false,
    };

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
