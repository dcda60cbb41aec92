package org.synoptic.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// The button that sets the light. It works and remembers in the browser alone.
@Tag("synoptic-appearance")
@JsModule("./components/appearance.ts")
final class Appearance extends Component {
    /// Stands in the head of every page, before anything is painted, so that none flashes up in the other light.
    static final String AT_ONCE = "try{const light=localStorage.getItem('synoptic.theme');"
            + "if(light==='light'||light==='dark')document.documentElement.dataset.theme=light}catch{}";
}
