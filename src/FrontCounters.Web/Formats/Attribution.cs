namespace FrontCounters.Web.Formats;

/// <summary>The statements that our geography's licences ask for, wherever it is shown or handed on.</summary>
public static class Attribution
{
    public const string Outlines =
        "Contains National Statistics data and Ordnance Survey data, Crown copyright and database right 2015, "
        + "Open Government Licence v3.0.";

    /// <summary>What stands inside a map; every page's foot has the whole statements.</summary>
    public const string OnMaps = "© Crown copyright (OS, Royal Mail, ONS), OGL v3.0";

    public const string PointsOfAList =
        "Contains public sector information licensed under the Open Government Licence v2.0.";

    /// <summary>Of the places that people name, in the words that their publishers ask for.</summary>
    public const string Places =
        "NaPTAN and NPTG, Department for Transport: contains public sector information licensed under the Open Government "
        + "Licence v3.0. Source: Office for National Statistics licensed under the Open Government Licence v3.0. Contains OS "
        + "data © Crown copyright and database right 2025. Contains Royal Mail data © Royal Mail copyright and database right "
        + "2023. Contains National Statistics data © Crown copyright and database right 2023.";

    public const string Points =
        "Contains OS data, Royal Mail data and National Statistics data, Crown copyright / Royal Mail copyright and "
        + "database right 2025, Open Government Licence v3.0.";
}
